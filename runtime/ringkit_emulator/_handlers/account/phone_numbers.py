"""Phone numbers of the account and of its extensions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.account.accounts import country_document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import list_answer
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._options import NumberOptions
from ringkit_emulator._state.accounts import PhoneNumber
from ringkit_emulator._state.seed_data import add_number
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer

_E164: Final = re.compile(r"\+[1-9]\d{6,14}")


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
    """Give a number another use, and to an extension if the request names one.

    The main number of the account stays that.
    """
    number = call.account.numbers.get(call.path["phoneNumberId"])
    if number is None:
        raise not_found("phoneNumberId", call.path["phoneNumberId"])
    if number.usage_type == "MainCompanyNumber":
        raise bad_parameter("phoneNumberId", number.id)
    owner = call.document.get("extension")
    if owner is not None and str(owner["id"]) not in call.account.extensions:
        raise bad_parameter("extension.id", owner["id"])
    number.usage_type = call.document["usageType"]
    number.extension_id = None if owner is None else str(owner["id"])
    return json_answer(200, _v2_document(call, number))


def replace_number(call: Call) -> Answer:
    """Give the use of a number to one of the inventory, which takes its place there."""
    numbers = call.account.numbers
    number = numbers.get(call.path["phoneNumberId"])
    if number is None:
        raise not_found("phoneNumberId", call.path["phoneNumberId"])
    target_id = call.document.get("targetPhoneNumberId")
    target = numbers.get(str(target_id))
    if target is None or not target.usage_type.startswith("Inventory"):
        raise bad_parameter("targetPhoneNumberId", target_id)
    target.usage_type, number.usage_type = number.usage_type, target.usage_type
    target.extension_id, number.extension_id = number.extension_id, None
    target.features, number.features = number.features, target.features
    target.primary, number.primary = number.primary, False
    target.label, number.label = number.label, None
    return json_answer(200, _v2_document(call, target))


def add_numbers(call: Call) -> Answer:
    """Add numbers to the account, to be assigned later; a number of any account is not added.

    Raises PlatformError (CMN-101) for one that is not E.164.
    """
    context = call.state.context
    taken = {
        number.number
        for account in context.accounts.by_id.values()
        for number in account.numbers.values()
    }
    results = []
    for asked in call.document["records"]:
        text = asked["phoneNumber"]
        result: Document = {"phoneNumber": text}
        if _E164.fullmatch(text) is None:
            raise bad_parameter("phoneNumber", text)
        if text in taken:
            error = bad_parameter("phoneNumber", text)
            result |= {"bulkItemSuccessful": False, "bulkItemErrors": [error.item()]}
        else:
            taken.add(text)
            options = NumberOptions(phone_number=text, usage_type=asked["usageType"])
            number = add_number(call.account, context.ids, options)
            result |= {"bulkItemSuccessful": True, "id": number.id}
        results.append(result)
    return json_answer(200, {"records": results})


def delete_numbers(call: Call) -> Answer:
    """Delete numbers that nothing uses; the others are not deleted, each with its error.

    Raises PlatformError (CMN-101) for a record that names none.
    """
    numbers = call.account.numbers
    results = []
    for asked in call.document["records"]:
        name = "id" if "id" in asked else "phoneNumber"
        text = asked.get(name, "")
        if not text:
            raise bad_parameter("records", None)
        found = [n for n in numbers.values() if text in (n.id, n.number)]
        result: Document = {name: text}
        if not found:
            error = not_found(name, text)
        elif not found[0].usage_type.startswith("Inventory"):
            error = bad_parameter(name, text)
        else:
            del numbers[found[0].id]
            results.append(result | {"bulkItemSuccessful": True})
            continue
        results.append(result | {"bulkItemSuccessful": False, "bulkItemErrors": [error.item()]})
    return json_answer(200, {"records": results})


ROUTES: RouteTable = {
    "addNumbersToInventoryV2": Route(add_numbers),
    "assignPhoneNumberV2": Route(assign_number),
    "deleteNumbersFromInventoryV2": Route(delete_numbers),
    "replacePhoneNumberV2": Route(replace_number),
    "listAccountPhoneNumbersV2": Route(list_account_numbers_v2),
    "listExtensionPhoneNumbers": Route(list_extension_numbers),
    "listAccountPhoneNumbers": Route(list_account_numbers),
    "readAccountPhoneNumber": Route(read_account_number),
}
