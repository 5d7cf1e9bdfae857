/**
 * Applications: what minerals are used for, by the U.S. Geological Survey (in words) and by the European Commission (with shares).
 *
 * <p>An application is the same for all sources where {@code rules/application_names.csv} says so; else each printed name is one of its own. No source
 * read here names what could stand in for a mineral in an application, so there are no substitutes to be made.
 */
@NullMarked
package org.lodegraph.data.curate.use;

import org.jspecify.annotations.NullMarked;
