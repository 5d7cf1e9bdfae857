/** The program: {@link org.lodegraph.Main} is its door, {@code Application} its only wiring. */
@NullMarked
package org.lodegraph;

import org.jspecify.annotations.NullMarked;
