package org.lodegraph.data.curate.trade;

/** A heading, as text, in one year. */
record HeadingYear(String heading, int year) {}
