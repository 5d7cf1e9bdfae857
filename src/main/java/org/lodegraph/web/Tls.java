package org.lodegraph.web;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The TLS identity of a server: a certificate chain and its private key. */
public final class Tls {

    private static final char[] NO_PASSWORD = new char[0];

    private final List<X509Certificate> chain;
    private final SSLContext server;

    /**
     * @param chain the server's own certificate first
     */
    Tls(List<X509Certificate> chain, PrivateKey key) {
        this.chain = List.copyOf(chain);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null); // a new one, in memory
            store.setKeyEntry("lodegraph", key, NO_PASSWORD, chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_PASSWORD);
            this.server = SSLContext.getInstance("TLS");
            server.init(keys.getKeyManagers(), null, null);
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return an SSL context for clients in this process, which trusts exactly this certificate under any host name}
     */
    public SSLContext forOwnClient() {
        try {
            SSLContext client = SSLContext.getInstance("TLS");
            client.init(null, new TrustManager[] {new PinnedCertificate(chain.get(0))}, null);
            return client;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return an HTTPS connector; host names are checked by {@link HostNames}, not against the certificate} */
    ServerConnector connector(Server jetty, HttpConfiguration plain, Address address) {
        SslContextFactory.Server terms = new SslContextFactory.Server();
        terms.setSslContext(server);
        HttpConfiguration secure = new HttpConfiguration(plain);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        customizer.setSniHostCheck(false);
        secure.addCustomizer(customizer);
        ServerConnector connector = new ServerConnector(jetty, terms, new HttpConnectionFactory(secure));
        connector.setHost(address.host());
        connector.setPort(address.port());
        return connector;
    }
}
