package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.Settings;
import picocli.CommandLine.Option;

/** The flags that say who may ask over HTTP. */
final class AccessOptions {

    @Option(
            names = "--allow-host",
            split = ",",
            paramLabel = "NAME[,NAME]",
            description =
                    "Further names by which clients call this program, such as that of a proxy before it (default: those of the address bound to).")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--token-always",
            description =
                    "Have writing need a token from this machine too: where a proxy on it says nothing of whom it asks for (default: off).")
    private boolean tokenAlways;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Answer by https with this certificate chain, a PEM file (default: plain http).")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The private key to it, a PEM file without a password.")
    private @Nullable Path key;

    Settings.Access settings() {
        return new Settings.Access(
                hosts.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                tokenAlways,
                certificate,
                key);
    }
}
