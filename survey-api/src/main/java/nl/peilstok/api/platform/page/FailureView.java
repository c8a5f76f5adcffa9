package nl.peilstok.api.platform.page;

import java.util.List;

/** What the page of a failure says. */
record FailureView(String title, String detail, List<String> faults) {}
