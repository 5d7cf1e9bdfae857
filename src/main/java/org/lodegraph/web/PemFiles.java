package org.lodegraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Reads the PEM files of {@code --tls-certificate} and {@code --tls-key}.
 *
 * <p>Certificates are parsed by the JDK directly; for keys only the PEM envelope is removed here.
 */
public final class PemFiles {

    private static final String CERTIFICATE = "tls-certificate";
    private static final String KEY = "tls-key";
    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** The signature algorithm by key type; these are the types that the JDK accepts for TLS. */
    private static final Map<String, String> SIGNING = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    private PemFiles() {}

    /**
     * {@return the TLS identity of the server}
     *
     * @param certificate the server's certificate, followed by its issuers
     * @param key the private key, PKCS #8 without a password
     * @throws InvalidValueException if a file is missing, unreadable or malformed, or if key and certificate do not
     * match
     */
    public static Tls read(Path certificate, Path key) {
        List<X509Certificate> chain = chain(certificate);
        PublicKey publicKey = chain.get(0).getPublicKey();
        String signing = SIGNING.get(publicKey.getAlgorithm());
        if (signing == null) {
            throw new InvalidValueException(
                    CERTIFICATE, certificate, "a certificate for a key of RSA or EC, not " + publicKey.getAlgorithm());
        }
        PrivateKey secret = key(key, publicKey.getAlgorithm());
        if (!matches(secret, publicKey, signing)) {
            throw mismatch(key);
        }
        return new Tls(chain, secret);
    }

    private static List<X509Certificate> chain(Path file) {
        byte[] text = bytes(CERTIFICATE, file);
        try {
            List<X509Certificate> chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(text))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!chain.isEmpty()) {
                return chain;
            }
        } catch (CertificateException e) {
            // reported below
        }
        throw new InvalidValueException(
                CERTIFICATE, file, "a PEM file of one or more certificates (BEGIN CERTIFICATE)");
    }

    private static PrivateKey key(Path file, String algorithm) {
        Matcher envelope = PKCS8.matcher(new String(bytes(KEY, file), StandardCharsets.ISO_8859_1));
        if (!envelope.find()) {
            throw noKey(file);
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(envelope.group(1));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IllegalArgumentException e) {
            throw noKey(file);
        } catch (GeneralSecurityException e) {
            throw mismatch(file); // a key of another type
        }
    }

    private static boolean matches(PrivateKey secret, PublicKey publicKey, String signing) {
        try {
            byte[] text = "lodegraph".getBytes(StandardCharsets.US_ASCII);
            Signature signature = Signature.getInstance(signing);
            signature.initSign(secret);
            signature.update(text);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bytes(String flag, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InvalidValueException(flag, file, "an existing PEM file");
        } catch (IOException e) {
            throw new InvalidValueException(flag, file, "a PEM file that can be read (" + e.getMessage() + ")");
        }
    }

    private static InvalidValueException noKey(Path file) {
        return new InvalidValueException(
                KEY,
                file,
                "a PEM file with BEGIN PRIVATE KEY (PKCS #8 without a password); openssl pkcs8 -topk8 -nodes -in FILE converts other formats");
    }

    private static InvalidValueException mismatch(Path file) {
        return new InvalidValueException(KEY, file, "the private key of the certificate of --tls-certificate");
    }
}
