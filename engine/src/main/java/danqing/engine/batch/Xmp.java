package danqing.engine.batch;

import danqing.engine.see.Caption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** XMP (ISO 16684-1) with {@code dc:description} and {@code dc:subject}: new, or set in a packet that says more. */
final class Xmp {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String EMPTY = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"" + RDF
            + "\"><rdf:Description rdf:about=\"\"/></rdf:RDF></x:xmpmeta>";

    private Xmp() {}

    /**
     * A packet with the caption.
     *
     * @param before a packet whose other statements are kept; null = none; one that cannot be understood is replaced
     */
    static byte[] with(byte[] before, Caption caption) {
        try {
            Document d = parse(before);
            Element description = (Element) d.getElementsByTagNameNS(RDF, "Description").item(0);
            description.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:dc", DC);
            set(d, description, "description", "Alt", List.of(caption.text()));
            if (!caption.tags().isEmpty()) {
                set(d, description, "subject", "Bag", caption.tags());
            }
            return text(d);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(byte[] before) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        f.setNamespaceAware(true);
        f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        f.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        if (before != null) {
            try {
                var builder = f.newDocumentBuilder();
                builder.setErrorHandler(null);
                Document d = builder.parse(new ByteArrayInputStream(before));
                if (d.getElementsByTagNameNS(RDF, "Description").getLength() > 0) {
                    return d;
                }
            } catch (org.xml.sax.SAXException | java.io.IOException e) {
                // replaced
            }
        }
        return f.newDocumentBuilder().parse(new ByteArrayInputStream(EMPTY.getBytes(StandardCharsets.UTF_8)));
    }

    private static void set(Document d, Element description, String name, String container, List<String> values) {
        NodeList old = d.getElementsByTagNameNS(DC, name);
        while (old.getLength() > 0) {
            old.item(0).getParentNode().removeChild(old.item(0));
        }
        Element property = d.createElementNS(DC, "dc:" + name);
        Element list = d.createElementNS(RDF, "rdf:" + container);
        for (String v : values) {
            Element li = d.createElementNS(RDF, "rdf:li");
            if (container.equals("Alt")) {
                li.setAttributeNS(XML, "xml:lang", "x-default");
            }
            li.setTextContent(v);
            list.appendChild(li);
        }
        property.appendChild(list);
        description.appendChild(property);
    }

    private static byte[] text(Document d) throws Exception {
        Transformer t = TransformerFactory.newInstance().newTransformer();
        t.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n".getBytes(StandardCharsets.UTF_8));
        for (var n = d.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element) {
                t.transform(new DOMSource(n), new StreamResult(out));
            }
        }
        out.writeBytes("\n<?xpacket end=\"w\"?>\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
