/** Rules for every statement of {@code cypher/}: header, records, plan, style, recorded rows. */
@NullMarked
package org.lodegraph.cypher;

import org.jspecify.annotations.NullMarked;
