/**
 * Tests that accept a release of the data: they compare the tables of {@code import/}, and answers computed from them, with figures that are printed
 * or worked out by hand. They change when the data change, and no other tests do.
 */
@NullMarked
package org.lodegraph.acceptance;

import org.jspecify.annotations.NullMarked;
