package org.lodegraph.scan.report;

import java.util.function.Function;

/** What a report is written as. */
public enum ReportFormat {
    /** One page that needs nothing else. */
    HTML(ReportPage::text),
    /** The same without pictures. */
    MD(MarkdownReport::text),
    /** One row a finding. */
    CSV(CsvReport::text),
    /** The records as the API gives them. */
    JSON(JsonReport::text);

    private final Function<Report, String> writer;

    ReportFormat(Function<Report, String> writer) {
        this.writer = writer;
    }

    /** {@return the report as text, a line feed at the end} */
    String text(Report report) {
        return writer.apply(report);
    }
}
