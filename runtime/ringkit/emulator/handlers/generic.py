"""Answers made from the description, for operations that have no handler of their own."""

from ringkit.emulator.handlers.call import Call
from ringkit.emulator.wire.messages import Answer, binary_answer, json_answer, no_content

_SAMPLES = {
    "text/csv": b"id,phoneNumber\r\n1,+16505550100\r\n",
    "application/pdf": b"%PDF-1.4\n%%EOF\n",
}


def answer_from_description(call: Call) -> Answer:
    """Answer the success status with a document that fits its schema."""
    operation = call.operation
    content = operation.responses[operation.success]
    if not content.schemas:
        return no_content(status=operation.success)
    schema = operation.response_schema()
    if schema is None:
        kind = next(iter(content.schemas)).replace("*", "octet-stream")
        return binary_answer(operation.success, _SAMPLES.get(kind, b"\x00"), kind)
    place = call.uri.removeprefix(call.links.api)
    document = call.services.sampler.make(schema, place, known(call))
    return json_answer(operation.success, document)


def known(call: Call) -> dict[str, object]:
    """Return what the path says of the answer: the id of the thing it names."""
    names = [part[1:-1] for part in call.operation.template.split("/") if part.startswith("{")]
    last = call.operation.template.rsplit("/", 1)[-1]
    if not names or last != f"{{{names[-1]}}}":
        return {"uri": call.uri}
    value = call.path[names[-1]]
    return {"id": value, "uri": call.uri, names[-1]: value}
