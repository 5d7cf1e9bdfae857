package org.lodegraph.watch.scan.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Format of a report. */
public enum ReportFormat {
    /** A self-contained page. */
    HTML,
    /** The content of the page without charts. */
    MD,
    /** One row per finding. */
    CSV,
    /** The records of the API. */
    JSON;

    /** {@return the report as text that ends in a line feed} */
    String text(Report report) {
        return switch (this) {
            case HTML -> page(report);
            case MD -> markdown(report);
            case CSV -> CsvReport.text(report);
            case JSON -> JsonReport.text(report);
        };
    }

    private static String page(Report report) {
        StringOutput out = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, report, new Summary(report));
        return out.toString();
    }

    private static String markdown(Report report) {
        StringOutput out = new StringOutput();
        JtemarkdownGenerated.render(out, null, report, new Summary(report));
        return out.toString();
    }
}
