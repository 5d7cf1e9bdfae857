/**
 * JSON: the one configuration of Jackson, and values as JSON.
 *
 * <p>{@link org.lodegraph.model.json.JsonMappers} builds every mapper of the program; {@link
 * org.lodegraph.model.json.Json} writes answers and reports.
 */
@NullMarked
package org.lodegraph.model.json;

import org.jspecify.annotations.NullMarked;
