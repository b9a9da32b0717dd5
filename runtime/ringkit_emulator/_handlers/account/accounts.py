"""The account: its details, service plan and regional settings."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.usual_items import ENGLISH, PACIFIC_TIME, UNITED_STATES
from ringkit_emulator._wire.messages import Answer, json_answer


def country_document(call: Call) -> Document:
    """Return the home country of every account."""
    return _in_dictionary(call, "country", UNITED_STATES)


def _in_dictionary(call: Call, name: str, entry: Document) -> Document:
    return entry | {"uri": f"{call.urls.api}/restapi/v1.0/dictionary/{name}/{entry['id']}"}


def _service_info(call: Call) -> Document:
    country = country_document(call)
    return {
        "uri": call.urls.account(call.account.id, "/service-info"),
        "brand": {"id": "1210", "name": "RingCentral", "homeCountry": country},
        "contractedCountry": country,
        "servicePlan": {"id": "1", "name": "Emulated", "edition": "Premium"},
        "billingPlan": {
            "id": "1",
            "name": "Monthly",
            "durationUnit": "Month",
            "duration": 1,
            "type": "Regular",
            "includedPhoneLines": 1,
        },
    }


def regional_settings(call: Call) -> Document:
    """Return the regional settings of every account and extension."""
    return {
        "homeCountry": country_document(call),
        "timezone": _in_dictionary(call, "timezone", PACIFIC_TIME),
        "language": ENGLISH,
        "greetingLanguage": ENGLISH,
        "formattingLocale": ENGLISH,
        "timeFormat": "12h",
    }


def read_account(call: Call) -> Answer:
    """Return the account."""
    account, operator = call.account, call.account.operator()
    document = {
        "id": int(account.id),
        "uri": call.uri,
        "mainNumber": account.main_number.lstrip("+"),
        "operator": {
            "id": int(operator.id),
            "uri": call.urls.extension(account.id, operator.id),
            "extensionNumber": operator.number,
        },
        "serviceInfo": _service_info(call),
        "setupWizardState": "Completed",
        "status": "Confirmed",
        "regionalSettings": regional_settings(call),
        "federated": False,
        "limits": {"maxExtensionNumberLength": 5, "siteCodeLength": 0},
    }
    return json_answer(200, document)


def read_account_v2(call: Call) -> Answer:
    """Return the account in the second version: the same, in fewer members, with its company."""
    account, operator = call.account, call.account.operator()
    info = _service_info(call)
    document = {
        "id": account.id,
        "mainNumber": account.main_number,
        "status": "Confirmed",
        "companyName": account.company,
        "serviceInfo": {
            "package": {"id": "1", "version": "1"},
            "brand": {name: info["brand"][name] for name in ("id", "name")},
            "contractedCountry": {"id": info["contractedCountry"]["id"]},
            "servicePlan": {name: info["servicePlan"][name] for name in ("id", "name")},
        },
        "contactInfo": {
            "id": operator.id,
            "extensionNumber": operator.number,
            "firstName": operator.first_name,
            "lastName": operator.last_name,
            "email": operator.email,
            "contactPhone": account.main_number,
        },
    }
    return json_answer(200, document)


def read_service_info(call: Call) -> Answer:
    """Return the brand, service plan and billing plan of the account."""
    return json_answer(200, _service_info(call))


ROUTES: RouteTable = {
    "getAccountInfoV2": Route(read_account_v2),
    "readAccountInfo": Route(read_account),
    "readAccountServiceInfo": Route(read_service_info),
}
