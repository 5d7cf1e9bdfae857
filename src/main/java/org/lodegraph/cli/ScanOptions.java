package org.lodegraph.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.cli.config.Settings;
import picocli.CommandLine.Option;

/** Flags of every verb that scans. */
final class ScanOptions {

    @Option(
            names = "--rules",
            defaultValue = "./rules",
            paramLabel = "DIR",
            description = "Folder of the rules, one per file *.yaml (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    @Option(
            names = "--keep",
            defaultValue = "400",
            paramLabel = "N",
            description = "Scans to keep; older ones are deleted with their findings (default: ${DEFAULT-VALUE}).")
    private int keep;

    @Option(
            names = "--scan-lease",
            defaultValue = "30",
            paramLabel = "SECONDS",
            description =
                    "Seconds without a sign of life from a scan until another may start (default: ${DEFAULT-VALUE}).")
    private int leaseSeconds;

    @Option(
            names = "--allow-private-webhooks",
            description = "Allow webhooks to loopback and private addresses, also over plain HTTP.")
    private boolean allowPrivateWebhooks;

    Settings.Scans settings(SettingSources sources, @Nullable String cron, String targets, String minerals) {
        Settings.WebhookKey key =
                sources.find("webhook-key").map(Settings.WebhookKey::new).orElse(null);
        return new Settings.Scans(rules, cron, targets, minerals, keep, leaseSeconds, allowPrivateWebhooks, key);
    }
}
