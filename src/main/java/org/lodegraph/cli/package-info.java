/**
 * The command line: one class a verb, nothing but parsing and printing.
 *
 * <p>What a verb does is behind {@link org.lodegraph.cli.Program}, which the wiring provides. Exit codes: 0 done, 1 failed,
 * 2 wrong use.
 */
@NullMarked
package org.lodegraph.cli;

import org.jspecify.annotations.NullMarked;
