"""An example written for the synchronous client, as the asynchronous one needs it."""

import ast

import pytest

from codegen.example_forms import asynchronous

FORMS = {
    "rc.api.sms.send()": "await rc.api.sms.send()",
    "sent = rc.api.sms.send(\n    body={},\n)": "sent = await rc.api.sms.send(\n    body={},\n)",
    'print("é", rc.api.sms.send().id)': 'print("é", (await rc.api.sms.send()).id)',
    "a = rc.api.a.read().records[0].id": "a = (await rc.api.a.read()).records[0].id",
    "for a in rc.api.a.list():\n    print(a)": "async for a in rc.api.a.list():\n    print(a)",
    "for a in rc.api.a.read().records:\n    rc.api.a.delete(a=a.id)": (
        "for a in (await rc.api.a.read()).records:\n    await rc.api.a.delete(a=a.id)"
    ),
    "a = [b.id for b in rc.api.a.list()]": "a = [b.id async for b in rc.api.a.list()]",
    "a = [\n    b.id\n    for b, c in rc.api.a.list()\n]": (
        "a = [\n    b.id\n    async for b, c in rc.api.a.list()\n]"
    ),
    "with rc.api.a.with_streaming_response.read() as a:\n    print(a)": (
        "async with rc.api.a.with_streaming_response.read() as a:\n    print(a)"
    ),
    "rc.api.a.add(b=rc.api.b.read().id)": "await rc.api.a.add(b=(await rc.api.b.read()).id)",
    "rc.api.a.add(b=rc.api.b.read())": "await rc.api.a.add(b=await rc.api.b.read())",
    "print(rcx.api.a(), len(rc.options))": "print(rcx.api.a(), len(rc.options))",
}


@pytest.mark.parametrize("code", FORMS)
def test_calls_of_the_client_are_awaited(code: str) -> None:
    found = asynchronous(code)
    assert found == FORMS[code]
    body = "".join(f"    {line}\n" for line in found.split("\n"))
    ast.parse(f"async def program():\n{body}")
