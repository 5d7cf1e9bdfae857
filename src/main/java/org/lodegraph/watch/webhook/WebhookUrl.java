package org.lodegraph.watch.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The target URL of a webhook. {@link WebhookTargetPolicy} decides if it may be contacted.
 *
 * @param value absolute http or https URL with a host, without user, password and fragment
 */
public record WebhookUrl(String value) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebhookUrl {
        if (value.length() > MAX_LENGTH || !isValid(value)) {
            throw new InvalidValueException(
                    "url",
                    value,
                    "an https address with a host, without user, password and fragment, of at most " + MAX_LENGTH
                            + " characters");
        }
    }

    private static boolean isValid(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && (uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= MAX_PORT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@return the URL as a {@code URI}} */
    URI uri() {
        return URI.create(value);
    }

    /** {@return true if the scheme is https} */
    boolean isEncrypted() {
        return "https".equalsIgnoreCase(uri().getScheme());
    }

    /** {@return the host, an IPv6 address without its brackets} */
    String host() {
        String host = uri().getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public String toString() {
        return value;
    }
}
