/** The commands that run without the web app. */
@NullMarked
package org.dixit.commandline;

import org.jspecify.annotations.NullMarked;
