//! `make bench`, the CESOP part: a million payments from CSV to files, against plain quick-xml writing the same events, side
//! by side in one run; and the peak of memory for ten times as many payments of the same payees.
//!
//! `girokit-bench-cesop [payments]` takes another number of payments.

use girokit::Now;
use girokit::bank::cesop::report::quarter::{CesopQuarter, QuarterPlan};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::alloc::{GlobalAlloc, Layout, System};
use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Instant;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Counts what is held, and the most that was held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[allow(unsafe_code)]
// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const PAYEES: usize = 2_000;
const ROUNDS: usize = 5;
const CHUNK: usize = 1 << 20;

fn main() -> Result<()> {
    let payments = std::env::args().nth(1).map_or(Ok(1_000_000), |text| text.parse())?;
    let folder = std::env::temp_dir().join(format!("girokit-bench-cesop-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = measure(&folder, payments);
    std::fs::remove_dir_all(&folder)?;
    done
}

fn measure(folder: &Path, payments: usize) -> Result<()> {
    let csv = folder.join("payments.csv");
    write_csv(&csv, payments)?;
    let values = Values::make(payments)?;
    let (mut ours, mut plain) = (f64::MAX, f64::MAX);
    let (mut bytes, mut plain_bytes) = (0, 0);
    for _ in 0..ROUNDS {
        let began = Instant::now();
        bytes = make_files(&csv, folder)?;
        ours = ours.min(began.elapsed().as_secs_f64());
        let began = Instant::now();
        plain_bytes = write_plain(&folder.join("plain.xml"), &values)?;
        plain = plain.min(began.elapsed().as_secs_f64());
    }
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    let rate = |bytes: u64, seconds: f64| megabytes(bytes) / seconds;
    println!("\nCESOP: {payments} payments of {PAYEES} payees, {:.0} MB of XML\n", megabytes(bytes));
    println!("plain quick-xml, the same events       {:>8.2} s {:>8.0} MB/s", plain, rate(plain_bytes, plain));
    // Per byte of XML, since the two differ by a header per file.
    let ratio = rate(plain_bytes, plain) / rate(bytes, ours);
    println!(
        "from CSV to files, read twice          {ours:>8.2} s {:>8.0} MB/s  {ratio:.3} ×  at most 1.3 ×",
        rate(bytes, ours)
    );

    let few = folder.join("few.csv");
    write_csv(&few, payments / 10)?;
    let mut peaks = [0; 2];
    for (path, peak) in [&few, &csv].into_iter().zip(&mut peaks) {
        PEAK.store(HELD.load(Relaxed), Relaxed);
        let before = HELD.load(Relaxed);
        make_files(path, folder)?;
        *peak = PEAK.load(Relaxed) - before;
    }
    let [small, large] = peaks.map(|peak| megabytes(peak as u64));
    let growth = large / small;
    println!("peak memory, {:>8} payments         {small:>8.1} MB", payments / 10);
    println!("peak memory, {payments:>8} payments         {large:>8.1} MB  {growth:.3} ×  at most 1.1 ×");
    Ok(())
}

/// Payees come in no order, as customers pay.
fn payee_of(at: usize) -> usize {
    at.wrapping_mul(0x9e37_79b9) % PAYEES
}

fn payer(at: usize) -> &'static str {
    ["DK", "SE", "FR", "NL"].get(at % 4).copied().unwrap_or("DK")
}

fn write_id(out: &mut String, at: usize) -> std::fmt::Result {
    out.clear();
    write!(out, "2025Q3-{at:012}")
}

fn write_date(out: &mut String, at: usize) -> std::fmt::Result {
    out.clear();
    write!(out, "2025-{:02}-{:02}T{:02}:{:02}:{:02}Z", 7 + at % 3, 1 + at % 28, at % 24, at % 60, at % 60)
}

fn write_amount(out: &mut String, at: usize) -> std::fmt::Result {
    out.clear();
    write!(out, "{}.{:02}", 1 + at % 5000, at % 100)
}

/// What is written of each payment, made before and in the order in which it is written: making it is no writing.
struct Values {
    text: String,
    /// By payee: where in the text identifier, date and amount end.
    payees: Vec<Vec<([usize; 3], usize)>>,
}

impl Values {
    fn make(payments: usize) -> Result<Self> {
        let mut order: Vec<Vec<usize>> = vec![Vec::new(); PAYEES];
        for at in 0..payments {
            if let Some(list) = order.get_mut(payee_of(at)) {
                list.push(at);
            }
        }
        let (mut text, mut scratch) = (String::new(), String::new());
        let mut one = |at: usize| -> Result<([usize; 3], usize)> {
            let mut ends = [0; 3];
            for (write, end) in [write_id, write_date, write_amount].into_iter().zip(&mut ends) {
                write(&mut scratch, at)?;
                text.push_str(&scratch);
                *end = text.len();
            }
            Ok((ends, at))
        };
        let payees = order.iter().map(|list| list.iter().map(|at| one(*at)).collect()).collect::<Result<_>>()?;
        Ok(Self { text, payees })
    }
}

/// An account of a German bank with right check digits.
fn iban(payee: usize) -> String {
    let bban = format!("37040044{payee:010}");
    let number = format!("{bban}131400").bytes().fold(0_u32, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    format!("DE{:02}{bban}", 98 - number)
}

fn name(payee: usize) -> String {
    format!("Händler & Söhne {payee}")
}

fn write_csv(path: &Path, payments: usize) -> Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    let columns = "TransactionIdentifier,ExecutionDate,Amount,Currency,PayerMS,PaymentMethodType,PayeeName,AccountIdentifier,City";
    writeln!(out, "{columns}")?;
    let (mut id, mut date, mut amount) = (String::new(), String::new(), String::new());
    for at in 0..payments {
        write_id(&mut id, at)?;
        write_date(&mut date, at)?;
        write_amount(&mut amount, at)?;
        let (payee, payer) = (payee_of(at), payer(at));
        writeln!(out, "{id},{date},{amount},EUR,{payer},Card payment,{},{},Köln", name(payee), iban(payee))?;
    }
    Ok(out.flush()?)
}

/// From CSV to files; gives how many bytes of XML were written.
fn make_files(csv: &Path, folder: &Path) -> Result<u64> {
    let config =
        r#"{"quarter": 3, "year": 2025, "reportingPsp": {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}}"#;
    let mut quarter = CesopQuarter::from_json(&Now::new(1_760_000_000_000, [7; 32]), config)?;
    let mut chunk = vec![0; CHUNK];
    let mut file = File::open(csv)?;
    loop {
        let count = file.read(&mut chunk)?;
        if count == 0 {
            break;
        }
        quarter.count(chunk.get(..count).unwrap_or_default())?;
    }
    let QuarterPlan { files, .. } = quarter.plan()?;
    let opened = files.iter().map(|file| {
        let opened = File::create(folder.join(&file.name))?;
        // The plan says how long it will be.
        opened.set_len(u64::try_from(file.bytes).unwrap_or_default())?;
        Ok(opened)
    });
    let opened = opened.collect::<std::io::Result<Vec<File>>>()?;
    let mut file = File::open(csv)?;
    let mut written = 0;
    loop {
        let count = file.read(&mut chunk)?;
        let pieces =
            if count == 0 { quarter.finish()?.0 } else { quarter.write(chunk.get(..count).unwrap_or_default())? };
        for piece in pieces {
            written += piece.bytes.len() as u64;
            let to = opened.get(piece.file).ok_or("a piece of no file")?;
            to.write_all_at(&piece.bytes, piece.offset)?;
        }
        if count == 0 {
            return Ok(written);
        }
    }
}

/// The same events by quick-xml alone, payees in order, nothing read and nothing made.
fn write_plain(path: &Path, values: &Values) -> Result<u64> {
    let mut out = Writer::new(BufWriter::with_capacity(CHUNK, File::create(path)?));
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = BytesStart::new("CESOP").with_attributes([
        ("xmlns", "urn:ec.europa.eu:taxud:fiscalis:cesop:v1"),
        ("xmlns:cm", "urn:eu:taxud:commontypes:v1"),
        ("version", "4.03"),
    ]);
    out.write_event(Event::Start(root))?;
    let mut from = 0;
    for (payee, list) in values.payees.iter().enumerate() {
        start(&mut out, "ReportedPayee")?;
        text(&mut out, BytesStart::new("Name").with_attributes([("nameType", "BUSINESS")]), &name(payee))?;
        text(&mut out, BytesStart::new("Country"), "DE")?;
        start(&mut out, "Address")?;
        start(&mut out, "cm:AddressFix")?;
        text(&mut out, BytesStart::new("cm:City"), "Köln")?;
        end(&mut out, "cm:AddressFix")?;
        end(&mut out, "Address")?;
        start(&mut out, "TAXIdentification")?;
        end(&mut out, "TAXIdentification")?;
        let account = BytesStart::new("AccountIdentifier").with_attributes([("CountryCode", "DE"), ("type", "IBAN")]);
        text(&mut out, account, &iban(payee))?;
        for ([id, date, amount], at) in list {
            let part = |from: usize, to: usize| values.text.get(from..to).unwrap_or_default();
            transaction(&mut out, part(from, *id), part(*id, *date), part(*date, *amount), payer(*at))?;
            from = *amount;
        }
        start(&mut out, "DocSpec")?;
        text(&mut out, BytesStart::new("cm:DocTypeIndic"), "CESOP1")?;
        text(&mut out, BytesStart::new("cm:DocRefId"), "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e01")?;
        end(&mut out, "DocSpec")?;
        end(&mut out, "ReportedPayee")?;
    }
    end(&mut out, "CESOP")?;
    let mut file = out.into_inner();
    file.flush()?;
    Ok(file.get_ref().metadata()?.len())
}

type Out = Writer<BufWriter<File>>;

fn transaction(out: &mut Out, id: &str, date: &str, amount: &str, payer: &str) -> Result<()> {
    start(out, "ReportedTransaction")?;
    text(out, BytesStart::new("TransactionIdentifier"), id)?;
    text(out, BytesStart::new("DateTime").with_attributes([("transactionDateType", "CESOP701")]), date)?;
    text(out, BytesStart::new("Amount").with_attributes([("currency", "EUR")]), amount)?;
    start(out, "PaymentMethod")?;
    text(out, BytesStart::new("cm:PaymentMethodType"), "Card payment")?;
    end(out, "PaymentMethod")?;
    text(out, BytesStart::new("InitiatedAtPhysicalPremisesOfMerchant"), "false")?;
    text(out, BytesStart::new("PayerMS").with_attributes([("PayerMSSource", "IBAN")]), payer)?;
    end(out, "ReportedTransaction")
}

fn start(out: &mut Out, name: &str) -> Result<()> {
    Ok(out.write_event(Event::Start(BytesStart::new(name)))?)
}

fn end(out: &mut Out, name: &str) -> Result<()> {
    Ok(out.write_event(Event::End(BytesEnd::new(name)))?)
}

fn text(out: &mut Out, start: BytesStart<'_>, text: &str) -> Result<()> {
    out.write_event(Event::Start(start.borrow()))?;
    out.write_event(Event::Text(BytesText::new(text)))?;
    Ok(out.write_event(Event::End(start.to_end()))?)
}
