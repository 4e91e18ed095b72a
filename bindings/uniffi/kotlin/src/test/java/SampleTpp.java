import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/**
 * A TPP that knows nothing of girokit: the JDK alone, and the scheme of the sample in the bank's documentation.
 *
 * <p>Like the sample it keeps its headers in a set without order, sends their names in lower case and signs them in
 * whatever order they happen to be; it takes the time with its zone, leaves the digest out where there is no body, and
 * resolves links against the base address after taking their first slash away.
 *
 * <p>Usage: {@code java SampleTpp.java <address of the bank> <folder of the PKI>}
 */
public final class SampleTpp {
    private static final Set<String> SIGNED =
        Set.of("date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri");

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Random random = new Random();
    private final URL base;
    private final X509Certificate certificate;
    private final PrivateKey key;
    private String session = UUID.randomUUID() + "-codesample";
    private String psuId;

    private SampleTpp(URL base, Path pki) throws Exception {
        this.base = base;
        try (var file = Files.newInputStream(pki.resolve("tpp-qseal.pem"))) {
            certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
        }
        byte[] der = Files.readAllBytes(pki.resolve("tpp-qseal.key.der"));
        key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    public static void main(String[] arguments) throws Exception {
        SampleTpp tpp = new SampleTpp(new URL(arguments[0] + "/"), Path.of(arguments[1]));
        tpp.register();
        String link = tpp.initiate("97105048304", "86011117947");
        tpp.authorise(link);
        System.out.println("served");
    }

    private void register() throws Exception {
        String answer = call("GET", "v1/users", null);
        String back = approve(link(answer, "scaRedirect"));
        psuId = parameter(back, "psu-id");
        session = parameter(back, "tpp-session-id");
        System.out.println("registered");
    }

    private String initiate(String debtor, String creditor) throws Exception {
        String body = "{\"instructedAmount\":{\"currency\":\"NOK\",\"amount\":\"100\"},\"debtorAccount\":{\"bban\":\"" + debtor
            + "\",\"currency\":\"NOK\"},\"creditorAccount\":{\"bban\":\"" + creditor + "\",\"currency\":\"NOK\"},"
            + "\"creditorName\":\"Blomsterhuset\",\"creditorAddress\":{\"country\":\"NO\"},\"purposeCode\":\"COST\","
            + "\"requestedExecutionDate\":\"" + DateTimeFormatter.ISO_DATE.format(LocalDate.now(ZoneId.of("Europe/Oslo")))
            + "\",\"remittanceInformationUnstructured\":\"Seven tulips\"}";
        String answer = call("POST", "v1/payments/norwegian-domestic-credit-transfers?allowLogicalDuplicate=true", body);
        System.out.println("initiated");
        return link(answer, "startAuthorisation");
    }

    private void authorise(String link) throws Exception {
        String answer = call("POST", link, "");
        String back = approve(link(answer, "scaRedirect"));
        if (back.contains("code=")) {
            throw new IllegalStateException("the payment was not authorised: " + back);
        }
        System.out.println("authorised");
    }

    private String call(String method, String link, String body) throws Exception {
        URL url = new URL(base, link.startsWith("/") ? link.substring(1) : link);
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = headers(bytes);
        HttpRequest.Builder request = HttpRequest.newBuilder(url.toURI());
        headers.forEach(request::header);
        request.header("signature", signature(headers));
        if (bytes.length > 0) {
            request.header("content-type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + url + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private Map<String, String> headers(byte[] body) throws Exception {
        List<Map.Entry<String, String>> entries = new ArrayList<>(List.of(
            Map.entry("x-request-id", UUID.randomUUID().toString()),
            Map.entry("date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneId.of("Europe/Oslo")))),
            Map.entry("tpp-session-id", session),
            Map.entry("tpp-redirect-uri", "https://shop.example/back"),
            Map.entry("tpp-signature-certificate", Base64.getEncoder().encodeToString(certificate.getEncoded())),
            Map.entry("aspsp-id", "9057"),
            Map.entry("psu-ip-address", "192.0.2.20")));
        if (psuId != null) {
            entries.add(Map.entry("psu-id", psuId));
        }
        if (body.length > 0) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            entries.add(Map.entry("digest", "SHA-256=" + Base64.getEncoder().encodeToString(hash)));
        }
        Collections.shuffle(entries, random);
        Map<String, String> headers = new LinkedHashMap<>();
        entries.forEach(entry -> headers.put(entry.getKey(), entry.getValue()));
        return headers;
    }

    private String signature(Map<String, String> headers) throws Exception {
        List<String> names = headers.keySet().stream().filter(SIGNED::contains).toList();
        List<String> lines = names.stream().map(name -> name + ": " + headers.get(name)).toList();
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(key);
        signer.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        String serial = certificate.getSerialNumber().toString(16).toUpperCase();
        String issuer = certificate.getIssuerX500Principal().getName(X500Principal.RFC2253);
        return "keyId=\"SN=" + serial + ",CA=" + issuer + "\",algorithm=\"rsa-sha256\",headers=\"" + String.join(" ", names)
            + "\",signature=\"" + Base64.getEncoder().encodeToString(signer.sign()) + "\"";
    }

    /** What the person does in the browser: approve, and be sent back. */
    private String approve(String page) throws Exception {
        String form = "decision=approve&nationalId=" + URLEncoder.encode("13039319955", StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(page))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return response.headers().firstValue("location").orElseThrow(() -> new IllegalStateException(response.body()));
    }

    private static String link(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\\{\\s*\"href\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no link " + name + " in " + json);
        }
        return found.group(1);
    }

    private static String parameter(String url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(url);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + url);
        }
        return found.group(1);
    }
}
