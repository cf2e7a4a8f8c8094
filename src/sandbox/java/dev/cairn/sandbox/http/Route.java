package dev.cairn.sandbox.http;

import jakarta.servlet.http.HttpServlet;

/** A servlet and the pattern, below the context path, that it answers. */
public record Route(String pattern, HttpServlet servlet) {}
