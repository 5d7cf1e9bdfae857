/** Answers on record: what the program answers today, and the fields that clients rely on, each held against the running program. */
@NullMarked
package org.lodegraph.answers;

import org.jspecify.annotations.NullMarked;
