"""Writes the vectors of this folder: values made and checked here, by other means than the core's.

Run it in this folder with `python3 make.py`; it is deterministic.
"""

import json
import random
import string

rng = random.Random(13616)
CAPITALS = string.ascii_uppercase
BOTH = string.digits + CAPITALS


def digits(count):
    return "".join(rng.choice(string.digits) for _ in range(count))


def luhn(front):
    """The digit that makes the doubled-and-summed total a multiple of ten, found by trying."""
    def total(number):
        rest = [int(d) for d in reversed(number)]
        return sum(rest[0::2]) + sum(sum(divmod(2 * d, 10)) for d in rest[1::2])
    return next(d for d in string.digits if total(front + d) % 10 == 0)


def mod11(front):
    """The digit, or - for ten, that makes the weighted sum (1, then 2 to 7 from the right) a multiple of eleven."""
    weights = [2 + place % 6 for place in range(len(front))]
    total = sum(w * int(d) for w, d in zip(weights, reversed(front)))
    check = next(c for c in range(11) if (total + c) % 11 == 0)
    return "-" if check == 10 else str(check)


def mod97(prefix, rest):
    number = int("".join(str(int(c, 36)) for c in rest + prefix + "00"))
    return f"{98 - number % 97:02}"


def iban(country, bban):
    return country + mod97(country, bban) + bban


def other_digit(text, place):
    """The text with one digit changed."""
    changed = str((int(text[place]) + 1) % 10)
    return text[:place] + changed + text[place:][1:]


def write(name, kind, valid, invalid, **more):
    body = {"kind": "iso", "type": kind, **more, "valid": valid,
            "invalid": [{"value": value, "says": says} for value, says in invalid]}
    with open(f"{name}.json", "w", encoding="utf-8") as out:
        json.dump(body, out, ensure_ascii=False, indent=1)
        out.write("\n")


# Length of the IBAN and the kind of each place, from the IBAN registry: n digits, a capitals, c both.
REGISTRY = {
    "AD": "8n12c", "AE": "19n", "AL": "8n16c", "AT": "16n", "AZ": "4a20c", "BA": "16n", "BE": "12n", "BG": "4a6n8c",
    "BH": "4a14c", "BI": "23n", "BR": "23n1a1c", "BY": "4c4n16c", "CH": "5n12c", "CR": "18n", "CY": "8n16c", "CZ": "20n",
    "DE": "18n", "DJ": "23n", "DK": "14n", "DO": "4c20n", "EE": "16n", "EG": "25n", "ES": "20n", "FI": "14n",
    "FK": "2a12n", "FO": "14n", "FR": "10n11c2n", "GB": "4a14n", "GE": "2a16n", "GI": "4a15c", "GL": "14n", "GR": "7n16c",
    "GT": "24c", "HN": "4a20n", "HR": "17n", "HU": "24n", "IE": "4a14n", "IL": "19n", "IQ": "4a15n", "IS": "22n",
    "IT": "1a10n12c", "JO": "4a4n18c", "KW": "4a22c", "KZ": "3n13c", "LB": "4n20c", "LC": "4a24c", "LI": "5n12c",
    "LT": "16n", "LU": "3n13c", "LV": "4a13c", "LY": "21n", "MC": "10n11c2n", "MD": "20c", "ME": "18n", "MK": "3n10c2n",
    "MN": "16n", "MR": "23n", "MT": "4a5n18c", "MU": "4a19n3a", "NI": "4a20n", "NL": "4a10n", "NO": "11n", "OM": "3n16c",
    "PK": "4a16c", "PL": "24n", "PS": "4a21c", "PT": "21n", "QA": "4a21c", "RO": "4a16c", "RS": "18n", "RU": "14n15c",
    "SA": "2n18c", "SC": "4a20n3a", "SD": "14n", "SE": "20n", "SI": "15n", "SK": "20n", "SM": "1a10n12c", "SO": "19n",
    "ST": "21n", "SV": "4a20n", "TL": "19n", "TN": "20n", "TR": "6n16c", "UA": "6n19c", "VA": "18n", "VG": "4a16n",
    "XK": "16n", "YE": "4a4n18c",
}


def bban(structure):
    text, count = "", ""
    for c in structure:
        if c.isdigit():
            count += c
        else:
            pool = {"n": string.digits, "a": CAPITALS, "c": BOTH}[c]
            text += "".join(rng.choice(pool) for _ in range(int(count)))
            count = ""
    return text


ibans = [iban(country, bban(structure)) for country, structure in REGISTRY.items()]
danish = iban("DK", digits(14))
write("iban", "iban", ibans + ["GB82WEST12345698765432", "NO9386011117947"], [
    ("", "is missing"),
    ("NO93 8601 1117 947", "without blanks"),
    ("no9386011117947", "capital letters"),
    ("NO93-8601-1117-947", "only digits and the capital letters"),
    ("NØ9386011117947", "only digits and the capital letters"),
    ("9386011117947", "two letters for the country"),
    ("N", "two letters for the country"),
    ("NOX386011117947", "two letters for the country"),
    ("US9386011117947", "country that issues IBANs"),
    ("NO938601111794", "of NO has 15 characters, this one has 14"),
    ("NO93860111179470", "of NO has 15 characters, this one has 16"),
    ("DK", "two letters for the country"),
    ("DK50", "of DK has 18 characters, this one has 4"),
    (iban("GB", "1EST12345698765432"), "structure 4a14n"),
    (iban("DK", "0040044011624A"), "structure 14n"),
    (other_digit(danish, 9), "check digits"),
    (other_digit("GB82WEST12345698765432", 2), "check digits"),
    ("NO9386011117974", "check digits"),
])
# 97 more or less leaves the remainder as it is; the standard has 02 to 98 only.
low = next(i for i in (iban("DK", digits(14)) for _ in range(9999)) if i[2:4] == "97")
high = next(i for i in (iban("DK", digits(14)) for _ in range(9999)) if i[2:4] == "02")
write("iban-check-range", "iban", [low, high],
      [("DK00" + low[4:], "check digits"), ("DK99" + high[4:], "check digits")])


def norwegian():
    while True:
        front = digits(10)
        if mod11(front) != "-":
            return front + mod11(front)


ten = next(front for front in (digits(10) for _ in range(9999)) if mod11(front) == "-")
# ECBS TR201: with zeros in places 5 and 6 the check digit may be that of places 7 to 10 alone.
short = [front + "00" + last + mod11(last) for front, last in (("4202", "8134"), ("1503", "0072"), ("9710", "5512"))]
numbers = [norwegian() for _ in range(20)] + ["86011117947", *short]
write("norwegian-bban", "norwegianBban", numbers, [
    ("", "11 digits"),
    ("8601111794", "11 digits"),
    ("860111179470", "11 digits"),
    ("8601.11.17947", "leave out points"),
    ("8601 11 17947", "leave out points"),
    ("86011117948", "check digit"),
    (other_digit(numbers[0], 3), "check digit"),
    *[(wrong, "check digit") for wrong in (other_digit(number, 10) for number in short) if mod11(wrong[:10]) != wrong[10]],
    ("0" * 11, "all zeros"),
    *[(ten + last, "check digit") for last in string.digits],
    (ten + "-", "leave out points"),
], ibans=[[number, iban("NO", number)] for number in numbers])

write("danish-bban", "danishBban", ["1", digits(13), digits(14)], [
    ("", "1 to 14 digits"), (digits(15), "1 to 14 digits"), ("1234-567890", "only digits"), ("1234 567890", "only digits"),
    ("١٢٣٤", "only digits"),
])
write("bban", "bban", ["1", "BARC12345612345678", "abc", digits(30)], [
    ("", "1 to 30"), (digits(31), "1 to 30"), ("1234 5678", "only digits and letters"), ("12-34", "only digits and letters"),
    ("ÆØÅ", "only digits and letters"),
])

bics = ["DNBANOKK", "DNBANOKKXXX", "SPSONO22", "NDEADKKK", "MPBKCZPP", "A1B2GB33", "PCBKXKPR"]
bic_invalid = [
    ("", "8 characters"), ("DNBANOK", "8 characters"), ("DNBANOKKX", "8 characters"), ("DNBANOKKXXXX", "8 characters"),
    ("dnbanokk", "capital letters"), ("DNBA NOKK", "capital letters"), ("DNBAZZKK", "country"), ("DNBAN1KK", "country"),
    ("DNBAÅOKK", "capital letters"),
]
write("bic", "bic", bics, bic_invalid)
write("bic-bec", "bicBec", [b for b in bics if b != "A1B2GB33"] + ["DNBANO2A", "DNBANOK0"], bic_invalid + [
    ("A1B2GB33", "BICFI"), ("DNBANO1A", "BICFI"), ("DNBANO0A", "BICFI"), ("DNBANOKO", "BICFI"), ("DNBANOKOXXX", "BICFI"),
])

fronts = [digits(n) for n in (1, 2, 5, 9, 14, 20, 24) for _ in range(3)]
dash = next(front for front in (digits(7) for _ in range(9999)) if mod11(front) == "-")
wrong = next(f + d for f in (digits(9) for _ in range(99)) for d in string.digits if d not in (luhn(f), mod11(f)))
no_dash = next(front for front in (digits(7) for _ in range(99)) if mod11(front) != "-")
write("kid", "kid", [f + luhn(f) for f in fronts] + [f + mod11(f) for f in fronts] + [dash + "-"], [
    ("", "2 to 25"), ("0", "2 to 25"), ("-", "2 to 25"), (digits(25) + "0", "2 to 25"), ("12 34", "only digits"),
    ("1-23", "only digits"), ("123--", "only digits"), ("KID18", "only digits"), (wrong, "neither"), (no_dash + "-", "neither"),
])

rf = ["RF" + mod97("RF", n) + n for n in ("1", "539007547034", "ABC123", "".join(rng.choice(BOTH) for _ in range(21)))]
write("creditor-reference", "creditorReference", rf + ["RF18539007547034"], [
    ("", "starts with RF"), ("RF", "starts with RF"), ("RF1", "starts with RF"), ("RF18", "1 to 21"),
    ("RF18" + digits(22), "1 to 21"), ("XX18539007547034", "starts with RF"), ("RFA8539007547034", "starts with RF"),
    ("RF18 5390 0754 7034", "leave out blanks"), ("rf18539007547034", "capital letters"), ("RF18539007547035", "check digits"),
])

for slip, length in (("slip-71", 15), ("slip-04", 16), ("slip-15", 16), ("slip-75", 16)):
    ids = [f + luhn(f) for f in (digits(length - 1) for _ in range(10))]
    padded = "1".zfill(length - 1) + "8"
    write(slip, slip, ids + [padded], [
        ("", f"has {length} digits, this one has 0"), (ids[0][1:], f"has {length} digits"), ("0" + ids[0], f"has {length} digits"),
        (ids[0][:4] + " " + ids[0][4:], "leave out blanks"), (other_digit(ids[1], 6), "check digit"),
        ("x" * length, "only digits"),
    ])
for slip in ("slip-01", "slip-73"):
    write(slip, slip, [], [("123456789012347", "has no payment id"), ("", "has no payment id")])
write("slip-unknown", "slip-99", [], [("18", "no type of payment slip")])


def eleven(text):
    """Weights as the decree prints them, aligned to the right."""
    weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1][-len(text):]
    return sum(w * int(d) for w, d in zip(weights, text)) % 11 == 0


def czech(length):
    while True:
        number = str(rng.randint(1, 9)) + digits(length - 1)
        if eleven(number) and sum(d != "0" for d in number) >= 2:
            return number


accounts = []
for prefix_length, length in ((0, 4), (0, 10), (2, 10), (6, 10), (5, 6), (0, 7), (6, 2)):
    prefix = czech(prefix_length) if prefix_length else ""
    number, bank = czech(length), digits(4)
    text = f"{prefix}-{number}/{bank}" if prefix else f"{number}/{bank}"
    accounts.append([text, iban("CZ", bank + prefix.zfill(6) + number.zfill(10))])
right = accounts[2][0]
bad_prefix = next(p for p in (digits(3) for _ in range(99)) if not eleven(p))
write("czech-account", "czechAccount", [text for text, _ in accounts], [
    ("", "slash and the bank code"), ("2000145399", "slash and the bank code"), ("2000145399/080", "slash and the bank code"),
    ("2000145399/08000", "slash and the bank code"), ("19 2000145399/0800", "digits"), ("-2000145399/0800", "prefix"),
    ("1234567-2000145399/0800", "prefix"), ("1/0800", "2 to 10 digits"), ("12345678901/0800", "2 to 10 digits"),
    ("0000000000/0800", "two digits other than zero"), (other_digit(right, len(right) - 7), "fails its check"),
    (bad_prefix + right[right.index("-"):], "prefix of the Czech account number fails"), ("1-2-3/0800", "digits"),
], ibans=accounts)

for name, kind in (("variable", "variable symbol (VS)"), ("constant", "constant symbol (KS)"), ("specific", "specific symbol (SS)")):
    write(f"{name}-symbol", f"{name}Symbol", ["0", "0308", "456789", "1234567890"],
          [("", kind), ("12345678901", kind), ("12 3", kind), ("VS:1", kind), ("-1", kind)])

write("cpr", "cpr", ["0101901234", "3112991234", "2902001234", "1010100000"], [
    ("", "ten digits"), ("010190-1234", "ten digits"), ("010190123", "ten digits"), ("01019012345", "ten digits"),
    ("0001901234", "day of birth"), ("3201901234", "day of birth"), ("0100901234", "month"), ("0113901234", "month"),
    ("01019012٣", "ten digits"),
])
write("phone", "phone", ["12345678", "+4512345678", "004512345678", "+4712345678", "+15551234567", "+79123456789",
                         "+35412345678", "+420123456789", "+4512345678901234", "+99812345678", "+21212345678"], [
    ("", "eight digits"), ("1234567", "eight digits"), ("123456789", "eight digits"), ("4512345678", "eight digits"),
    ("+45 12345678", "without blanks"), ("+451234567", "eight digits"), ("+45123456789012345", "eight digits"),
    ("+3712345678", "eight digits"), ("+0012345678", "eight digits"), ("12345ABC", "eight digits"), ("+37A12345678", "eight digits"),
    ("+", "eight digits"), ("00", "eight digits"),
])

pans = [f + luhn(f) for f in (digits(n) for n in (7, 12, 15, 15, 18))]
write("pan", "pan", pans, [
    ("", "8 to 19"), (digits(7), "8 to 19"), (digits(20), "8 to 19"), ("4111 1111 1111 1111", "leave out blanks"),
    (other_digit(pans[2], 5), "check digit"),
])
write("masked-pan", "maskedPan", ["123456xxxxxx1234", "xxxxxxxxxxxx1234", "************1234", "1234 56XX XXXX 1234"], [
    ("", "1 to 35"), ("x" * 36, "1 to 35"), (pans[2], "is sent masked"), ("1234567xxxxx1234", "is sent masked"),
    ("123456......1234", "only digits and x"),
])

write("currency", "currency", ["NOK", "DKK", "CZK", "EUR", "JPY", "BHD", "XXX", "XCG", "ZWG"], [
    ("", "three capital letters"), ("nok", "three capital letters"), ("NO", "three capital letters"), ("NOKK", "three capital letters"),
    ("578", "three capital letters"), ("€", "three capital letters"), ("ZZZ", "no active currency"), ("DEM", "no active currency"),
])
write("country", "country", ["NO", "DK", "CZ", "GR", "GB", "XK", "AX"], [
    ("", "two capital letters"), ("no", "two capital letters"), ("NOR", "two capital letters"), ("47", "two capital letters"),
    ("Ø", "two capital letters"), ("EL", "GR, not EL"), ("UK", "no country code"), ("ZZ", "no country code"),
])
write("date", "date", ["2025-01-31", "2024-02-29", "2000-02-29", "9999-12-31"], [
    ("", "YYYY-MM-DD"), ("2025-1-31", "YYYY-MM-DD"), ("31.01.2025", "YYYY-MM-DD"), ("20250131", "YYYY-MM-DD"),
    ("2025-01-31T00:00:00Z", "YYYY-MM-DD"), ("2025-01-31+01:00", "YYYY-MM-DD"), ("2025/01/31", "YYYY-MM-DD"),
    ("2025-02-29", "no such day"), ("1900-02-29", "no such day"), ("2025-13-01", "no such day"), ("2025-00-10", "no such day"),
    ("2025-04-31", "no such day"), ("2025-01-00", "no such day"), ("２０２５-01", "YYYY-MM-DD"),
])
write("date-time", "dateTime", ["2025-01-31T14:05:00+01:00", "2025-01-31T13:05:00Z", "2025-01-31T13:05:00.123Z",
                                "2016-12-31T23:59:60Z", "2025-01-31T14:05:00.123456789-00:30"], [
    ("", "YYYY-MM-DDThh:mm:ss"), ("2025-01-31", "YYYY-MM-DDThh:mm:ss"), ("2025-01-31T14:05:00", "offset"),
    ("2025-01-31 14:05:00Z", "YYYY-MM-DDThh:mm:ss"), ("2025-01-31T24:00:00Z", "YYYY-MM-DDThh:mm:ss"),
    ("2025-01-31T14:60:00Z", "YYYY-MM-DDThh:mm:ss"), ("2025-02-30T14:05:00Z", "YYYY-MM-DDThh:mm:ss"),
    ("2025-01-31T14:05Z", "YYYY-MM-DDThh:mm:ss"), ("2025-01-31T14:05:00+0100", "offset"), ("2025-01-31T14:05:00+01", "offset"),
    ("2025-01-31T14:05:00.Z", "YYYY-MM-DDThh:mm:ss"), ("2025-01-31T14:05:00+01:", "offset"), ("2025-01-31T14:05:00Z+", "offset"),
])

shared = [
    ("", "is missing"), ("1 000.00", "no blanks"), (" 1", "no blanks"), ("1,00", "point before the decimals"), ("1e2", "no exponent"),
    ("1E+2", "no exponent"), (".5", "digits, and a point"), ("5.", "digits, and a point"), ("1.2.3", "digits, and a point"),
    ("abc", "digits, and a point"), ("0x10", "digits, and a point"), ("٣", "digits, and a point"), ("007", "leading zeros"),
    ("00.5", "leading zeros"), ("123456789012345", "14 digits"), ("--1", ""), ("NaN", "digits, and a point"), ("∞", "digits, and a point"),
]
write("amount", "amount", ["0", "0.5", "100.33", "-5", "-0.125", "12345678901234.567"],
      shared + [("1.2345", "at most 3 decimals"), ("+5", "digits, and a point")])
signs = [("-5", "no sign"), ("+5", "no sign"), ("-0", "no sign")]
write("amount-nok", "amount", ["0", "0.00", "7", "7.5", "7.50", "12345678901234.99"],
      shared + signs + [("7.500", "NOK has at most 2 decimals")], currency="NOK")
write("amount-jpy", "amount", ["0", "7", "12345678901234"],
      shared + signs + [("7.0", "JPY has no decimals"), ("7.5", "JPY has no decimals")], currency="JPY")
write("amount-kwd", "amount", ["7.125", "0.001"],
      shared + signs + [("7.1255", "KWD has at most 3 decimals")], currency="KWD")
write("amount-clf", "amount", ["7.125"], [("7.1255", "CLF has at most 3 decimals")], currency="CLF")
