package org.lodegraph.cli;

/** How a report is written; the names are what {@code --format} takes. */
enum ReportFormat {
    html,
    md,
    csv,
    json
}
