/** What people answered, question by question: answers, certainty, say and do, and wishes. */
@NullMarked
package nl.peilstok.api.result.topic;

import org.jspecify.annotations.NullMarked;
