package nl.peilstok.api.result.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;

/** Write elements of a codebook; a text that stands in both languages says which is which. */
final class DdiXml {
  private static final String NAMESPACE = "ddi:codebook:2_5";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter writer;

  DdiXml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  void root() throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.setDefaultNamespace(NAMESPACE);
    writer.writeStartElement(NAMESPACE, "codeBook");
    writer.writeDefaultNamespace(NAMESPACE);
    writer.writeAttribute("version", "2.5");
    language(Language.NL);
  }

  void end() throws XMLStreamException {
    writer.writeEndDocument();
    writer.close();
  }

  /** Open an element with attributes, each a name and a value. */
  DdiXml open(String name, String... attributes) throws XMLStreamException {
    writer.writeStartElement(NAMESPACE, name);
    for (int at = 0; at < attributes.length; at += 2) {
      attribute(attributes[at], attributes[at + 1]);
    }
    return this;
  }

  DdiXml attribute(String name, String value) throws XMLStreamException {
    writer.writeAttribute(name, readable(value));
    return this;
  }

  DdiXml close() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  DdiXml element(String name, String text) throws XMLStreamException {
    open(name);
    writer.writeCharacters(readable(text));
    return close();
  }

  DdiXml element(String name, String text, Language language) throws XMLStreamException {
    open(name);
    language(language);
    writer.writeCharacters(readable(text));
    return close();
  }

  DdiXml both(String name, Wording text) throws XMLStreamException {
    for (Language language : Language.values()) {
      element(name, text.in(language), language);
    }
    return this;
  }

  private void language(Language language) throws XMLStreamException {
    writer.writeAttribute("xml", XML, "lang", language.code());
  }

  /** Somebody's name of a thing may hold what XML cannot. */
  private static String readable(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }
}
