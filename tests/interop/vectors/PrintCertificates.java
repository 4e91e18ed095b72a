import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;

/**
 * Reads lines of a name, a space and the base64 of a certificate in DER; prints a line of JSON for each: what Java
 * says about the certificate, or that Java does not read it.
 */
public class PrintCertificates {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int space = line.indexOf(' ');
            byte[] der = Base64.getDecoder().decode(line.substring(space + 1));
            System.out.println("{\"name\":" + json(line.substring(0, space)) + "," + describe(factory, der) + "}");
        }
    }

    private static String describe(CertificateFactory factory, byte[] der) {
        X509Certificate certificate;
        try {
            certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException refused) {
            return "\"refused\":" + json(String.valueOf(refused.getMessage()));
        }
        String serial = certificate.getSerialNumber().toString(16).toUpperCase();
        String issuer = certificate.getIssuerX500Principal().getName(X500Principal.RFC2253);
        String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
        return "\"serial\":" + json(serial) + ",\"issuer\":" + json(issuer) + ",\"subject\":" + json(subject)
                + ",\"key_id\":" + json(String.format("SN=%s,CA=%s", serial, issuer))
                + ",\"not_before_ms\":" + certificate.getNotBefore().getTime()
                + ",\"not_after_ms\":" + certificate.getNotAfter().getTime();
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
