"""Phone numbers of the account and of its extensions."""

from __future__ import annotations

from collections.abc import Iterable

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.account.accounts import country_document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import list_answer
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import PhoneNumber
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer


def _number_document(call: Call, number: PhoneNumber) -> Document:
    base = call.urls.account(call.account.id)
    document: Document = {
        "id": int(number.id),
        "uri": f"{base}/phone-number/{number.id}",
        "country": {k: v for k, v in country_document(call).items() if k in ("id", "uri", "name")},
        "location": "California",
        "paymentType": number.payment_type,
        "phoneNumber": number.number,
        "primary": number.primary,
        "status": "Normal",
        "type": "VoiceFax",
        "usageType": number.usage_type,
        "features": list(number.features),
    }
    if number.label is not None:
        document["label"] = number.label
    owner = call.account.extensions.get(number.extension_id or "")
    if owner is not None:
        document["extension"] = {
            "id": int(owner.id),
            "uri": call.urls.extension(owner.account_id, owner.id),
            "extensionNumber": owner.number,
            "type": owner.type,
            "name": owner.name,
        }
    return document


def _number_list(call: Call, numbers: Iterable[PhoneNumber]) -> Answer:
    usage_types = call.query.get("usageType") or ()
    if isinstance(usage_types, str):
        usage_types = (usage_types,)
    found = [
        number
        for number in numbers
        if (not usage_types or number.usage_type in usage_types)
        and call.query.get("status") in (None, "Normal")
    ]
    return numbered_list(call, found, lambda number: _number_document(call, number))


def list_extension_numbers(call: Call) -> Answer:
    """Return a page of the phone numbers that an extension may use."""
    return _number_list(call, call.account.numbers_of(call.extension.id))


def list_account_numbers(call: Call) -> Answer:
    """Return a page of the phone numbers of the account."""
    return _number_list(call, call.account.numbers.values())


def read_account_number(call: Call) -> Answer:
    """Return a phone number of the account."""
    number = call.account.numbers.get(call.path["phoneNumberId"])
    if number is None:
        raise not_found("phoneNumberId", call.path["phoneNumberId"])
    return json_answer(200, _number_document(call, number))


def _v2_document(call: Call, number: PhoneNumber) -> Document:
    owner = call.account.extensions.get(number.extension_id or "")
    return without_none(
        {
            "id": number.id,
            "phoneNumber": number.number,
            "type": "VoiceFax",
            "tollType": "TollFree" if number.payment_type == "TollFree" else "Toll",
            "usageType": number.usage_type,
            "status": "Normal",
            "primary": number.primary,
            "label": number.label,
            "extension": owner and {"id": owner.id, "extensionNumber": owner.number},
        }
    )


def list_account_numbers_v2(call: Call) -> Answer:
    """Return a page of the phone numbers of the account, in the form of the second version."""
    documents = [_v2_document(call, number) for number in call.account.numbers.values()]
    names = ("type", "usageType", "status", "tollType", "phoneNumber")
    asked = {name: call.query[name] for name in names if call.query.get(name)}
    found = [
        document
        for document in documents
        if all(
            document[name] in ([wanted] if isinstance(wanted, str) else wanted)
            for name, wanted in asked.items()
        )
    ]
    return list_answer(call, "records", found)


def assign_number(call: Call) -> Answer:
    """Give a number another use, and to an extension if the request names one."""
    number = call.account.numbers.get(call.path["phoneNumberId"])
    if number is None:
        raise not_found("phoneNumberId", call.path["phoneNumberId"])
    owner = call.document.get("extension")
    if owner is not None and str(owner["id"]) not in call.account.extensions:
        raise bad_parameter("extension.id", owner["id"])
    number.usage_type = call.document["usageType"]
    number.extension_id = None if owner is None else str(owner["id"])
    return json_answer(200, _v2_document(call, number))


ROUTES: RouteTable = {
    "assignPhoneNumberV2": Route(assign_number),
    "listAccountPhoneNumbersV2": Route(list_account_numbers_v2),
    "listExtensionPhoneNumbers": Route(list_extension_numbers),
    "listAccountPhoneNumbers": Route(list_account_numbers),
    "readAccountPhoneNumber": Route(read_account_number),
}
