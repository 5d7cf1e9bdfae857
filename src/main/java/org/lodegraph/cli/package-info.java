/**
 * The command line: one class per verb, for parsing and printing only.
 *
 * <p>The verbs call {@link org.lodegraph.cli.Program}, which the wiring provides. Exit codes: 0 done, 1 failed, 2 wrong
 * use, 3 findings at or above {@code --fail-on}.
 */
@NullMarked
package org.lodegraph.cli;

import org.jspecify.annotations.NullMarked;
