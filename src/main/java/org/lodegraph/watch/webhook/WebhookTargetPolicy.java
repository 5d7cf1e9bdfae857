package org.lodegraph.watch.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Which places may be sent to, so that nobody reaches through this program what only this machine should reach: every address that the
 * host's name stands for must be public and the connection encrypted, unless private ones are allowed.
 *
 * <p>It is asked when a subscription is made and again right before each attempt. What that leaves: the HTTP client looks the name up
 * once more, and takes what this lookup left in Java's cache (30 s by default, {@code networkaddress.cache.ttl}). A name that changes its
 * address at the very moment at which that entry runs out is not seen here; setting the cache off widens this gap.
 */
public final class WebhookTargetPolicy {

    /** The addresses a name stands for. */
    @FunctionalInterface
    interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Names names;

    /** @param allowPrivate whether addresses that are not public, and http, may be sent to */
    public WebhookTargetPolicy(boolean allowPrivate) {
        this(allowPrivate, InetAddress::getAllByName);
    }

    WebhookTargetPolicy(boolean allowPrivate, Names names) {
        this.allowPrivate = allowPrivate;
        this.names = names;
    }

    /** What was found of a place. */
    enum Verdict {
        ALLOWED,
        /** It must not be sent to. */
        PRIVATE,
        /** It must not be sent to unencrypted. */
        UNENCRYPTED,
        /** Its name stands for nothing at present. */
        UNKNOWN
    }

    /** {@return whether a place may be sent to now} */
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
     * Refuses what may never be sent to. A name that stands for nothing at present is let through: it is tried when there is something
     * to send, by the same rule.
     *
     * @return the verdict, open or unknown
     * @throws InvalidValueException of the field {@code url}
     */
    Verdict expectOpen(WebhookUrl url) {
        Verdict verdict = verdict(url);
        switch (verdict) {
            case PRIVATE ->
                throw new InvalidValueException(
                        "url",
                        url,
                        "a host whose addresses are all public; private, local and reserved ones only where the program was started to allow them");
            case UNENCRYPTED ->
                throw new InvalidValueException(
                        "url", url, "https; http only where the program was started to allow private addresses");
            case ALLOWED, UNKNOWN -> {
                return verdict;
            }
        }
        throw new IllegalStateException("no such verdict: " + verdict);
    }
}
