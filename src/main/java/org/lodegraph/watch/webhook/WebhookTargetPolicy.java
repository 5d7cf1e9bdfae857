package org.lodegraph.watch.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Guards webhook targets against SSRF: HTTPS only, every resolved address public, unless private targets are
 * allowed.
 *
 * <p>It is checked when a subscription is created and again before each attempt. One gap remains: the HTTP client
 * resolves the name again, normally from Java's DNS cache that this lookup has filled (30 s by default, {@code
 * networkaddress.cache.ttl}). A name whose address changes just as that entry expires is not detected. Turning the
 * cache off widens the gap.
 */
public final class WebhookTargetPolicy {

    /** Resolves a host name to its addresses. */
    @FunctionalInterface
    interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Names names;

    /**
     * @param allowPrivate true to allow http, and addresses that are not public
     */
    public WebhookTargetPolicy(boolean allowPrivate) {
        this(allowPrivate, InetAddress::getAllByName);
    }

    WebhookTargetPolicy(boolean allowPrivate, Names names) {
        this.allowPrivate = allowPrivate;
        this.names = names;
    }

    /** The result of a check. */
    enum Verdict {
        ALLOWED,
        /** An address is not public. */
        PRIVATE,
        /** The URL is not HTTPS. */
        UNENCRYPTED,
        /** The name cannot be resolved now. */
        UNKNOWN
    }

    /** {@return the current verdict on a URL} */
    Verdict verdict(WebhookUrl url) {
        if (!allowPrivate && !url.isEncrypted()) {
            return Verdict.UNENCRYPTED;
        }
        try {
            List<InetAddress> found = Stream.of(names.resolve(url.host())).toList();
            boolean isPrivate = found.stream().anyMatch(SpecialAddresses::contain);
            return isPrivate && !allowPrivate ? Verdict.PRIVATE : Verdict.ALLOWED;
        } catch (UnknownHostException e) {
            return Verdict.UNKNOWN;
        }
    }

    /**
     * Rejects a URL that is never allowed. A name that cannot be resolved now is accepted: the same check runs
     * before each attempt.
     *
     * @return {@code ALLOWED} or {@code UNKNOWN}
     * @throws InvalidValueException of the field {@code url}
     */
    Verdict requireAllowed(WebhookUrl url) {
        Verdict verdict = verdict(url);
        switch (verdict) {
            case PRIVATE ->
                throw new InvalidValueException(
                        "url",
                        url,
                        "a host with only public addresses; start the server with --allow-private-webhooks to allow others");
            case UNENCRYPTED ->
                throw new InvalidValueException(
                        "url", url, "https; http needs a start of the server with --allow-private-webhooks");
            case ALLOWED, UNKNOWN -> {
                return verdict;
            }
        }
        throw new IllegalStateException("no such verdict: " + verdict);
    }
}
