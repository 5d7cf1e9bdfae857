/**
 * The command line: one class per verb, for parsing and printing only.
 *
 * <p>The verbs call {@link org.lodegraph.cli.Program}, which the wiring provides. {@code --help} lists the exit
 * codes.
 */
@NullMarked
package org.lodegraph.cli;

import org.jspecify.annotations.NullMarked;
