/**
 * What a scan found and what has changed, as a page, a text or a table that can be sent.
 *
 * <p>Words introduced: a {@link org.lodegraph.watch.scan.report.Report} is all that is said, whatever it is written as; the writers of HTML, Markdown, CSV
 * and JSON take one and give text. The same scan gives the same bytes. Running scans and comparing them is next door, in {@code scan}.
 */
@NullMarked
package org.lodegraph.watch.scan.report;

import org.jspecify.annotations.NullMarked;
