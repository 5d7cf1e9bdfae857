/**
 * Makes the applications of minerals, from the U.S. Geological Survey (in words) and the European Commission (with
 * shares).
 *
 * <p>Sources share an application if {@code rules/application_names.csv} maps their names to it; otherwise each printed
 * name is an application of its own. No source read here names a substitute for a mineral in an application, so no
 * substitutes are made.
 */
@NullMarked
package org.lodegraph.data.curate.use;

import org.jspecify.annotations.NullMarked;
