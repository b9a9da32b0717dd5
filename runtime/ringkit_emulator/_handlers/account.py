"""Account, extensions and phone numbers."""

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension, PhoneNumber
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.messages import Answer, json_answer

_COUNTRY = {"id": "1", "name": "United States", "isoCode": "US", "callingCode": "1"}
_SERVICE_FEATURES = ("SMSReceiving", "InternationalCalling", "FaxReceiving", "VideoConferencing")


def _country(call: Call) -> Document:
    return _COUNTRY | {"uri": f"{call.links.api}/restapi/v1.0/dictionary/country/1"}


def _service_info(call: Call) -> Document:
    country = _country(call)
    return {
        "uri": call.links.account(call.account.id, "/service-info"),
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


def _regional_settings(call: Call) -> Document:
    english = {"id": "1033", "localeCode": "en-US", "name": "English (United States)"}
    return {
        "homeCountry": _country(call),
        "timezone": {
            "id": "58",
            "uri": f"{call.links.api}/restapi/v1.0/dictionary/timezone/58",
            "name": "US/Pacific",
            "description": "Pacific Time (US & Canada)",
            "bias": "-480",
        },
        "language": english,
        "greetingLanguage": english,
        "formattingLocale": english,
        "timeFormat": "12h",
    }


def read_account(call: Call) -> Answer:
    """Answer the account's own record."""
    account, operator = call.account, call.account.operator()
    document = {
        "id": int(account.id),
        "uri": call.uri,
        "mainNumber": account.main_number.lstrip("+"),
        "operator": {
            "id": int(operator.id),
            "uri": call.links.extension(account.id, operator.id),
            "extensionNumber": operator.number,
        },
        "serviceInfo": _service_info(call),
        "setupWizardState": "Completed",
        "status": "Confirmed",
        "regionalSettings": _regional_settings(call),
        "federated": False,
        "limits": {"maxExtensionNumberLength": 5, "siteCodeLength": 0},
    }
    return json_answer(200, document)


def read_service_info(call: Call) -> Answer:
    """Answer plan, brand and features of the account."""
    return json_answer(200, _service_info(call))


def extension_document(call: Call, extension: Extension) -> Document:
    """Return an extension as the platform shows it."""
    uri = call.links.extension(extension.account_id, extension.id)
    image = call.links.extension_media(extension.account_id, extension.id, "/profile-image")
    scales = [{"uri": f"{image}/{scale}"} for scale in ("90x90", "195x195", "584x584")]
    numbers = call.account.numbers_of(extension.id)
    document: Document = {
        "id": int(extension.id),
        "uri": uri,
        "account": {
            "id": extension.account_id,
            "uri": call.links.account(extension.account_id),
        },
        "contact": {
            "firstName": extension.first_name,
            "lastName": extension.last_name,
            "name": extension.name,
            "company": call.account.company,
            "emailAsLoginName": True,
            "businessPhone": numbers[0].number,
            **({"email": extension.email} if extension.email else {}),
        },
        "extensionNumber": extension.number,
        "extensionNumbers": [extension.number],
        "name": extension.name,
        "permissions": {
            "admin": {"enabled": extension.admin},
            "internationalCalling": {"enabled": True},
        },
        "profileImage": {"uri": f"{uri}/profile-image", "scales": scales},
        "regionalSettings": _regional_settings(call),
        "serviceFeatures": [{"enabled": True, "featureName": n} for n in _SERVICE_FEATURES],
        "setupWizardState": "Completed",
        "status": extension.status,
        "type": extension.type,
        "hidden": False,
        "creationTime": format_time(extension.created),
        "site": {"id": "main-site", "name": "Main Site"},
    }
    return merged(document, extension.changes)


def read_extension(call: Call) -> Answer:
    """Answer one extension."""
    return json_answer(200, extension_document(call, call.extension))


def _listed_extension(call: Call, extension: Extension) -> Document:
    hidden = ("account", "regionalSettings", "serviceFeatures", "extensionNumbers")
    document = extension_document(call, extension)
    return {name: value for name, value in document.items() if name not in hidden}


def list_extensions(call: Call) -> Answer:
    """Answer the extensions of the account, filtered."""
    query = call.query
    found = [
        extension
        for extension in call.account.extensions.values()
        if query.get("extensionNumber") in (None, extension.number)
        and (not query.get("email") or extension.email in query["email"])
        and (not query.get("status") or extension.status in query["status"])
        and (not query.get("type") or extension.type in query["type"])
    ]
    return numbered_list(call, found, lambda e: _listed_extension(call, e))


def number_document(call: Call, number: PhoneNumber) -> Document:
    """Return a phone number as the platform shows it."""
    base = call.links.account(call.account.id)
    document: Document = {
        "id": int(number.id),
        "uri": f"{base}/phone-number/{number.id}",
        "country": {k: v for k, v in _country(call).items() if k in ("id", "uri", "name")},
        "location": "California",
        "paymentType": "Local",
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
            "uri": call.links.extension(owner.account_id, owner.id),
            "extensionNumber": owner.number,
            "type": owner.type,
            "name": owner.name,
        }
    return document


def _listed_numbers(call: Call, numbers: list[PhoneNumber]) -> Answer:
    wanted = call.query.get("usageType") or ()
    if isinstance(wanted, str):
        wanted = (wanted,)
    found = [
        number
        for number in numbers
        if (not wanted or number.usage_type in wanted)
        and call.query.get("status") in (None, "Normal")
    ]
    return numbered_list(call, found, lambda n: number_document(call, n))


def list_extension_numbers(call: Call) -> Answer:
    """Answer the numbers an extension may use."""
    return _listed_numbers(call, call.account.numbers_of(call.extension.id))


ROUTES: RouteTable = {
    "readAccountInfo": Route(read_account),
    "readAccountServiceInfo": Route(read_service_info),
    "readExtension": Route(read_extension),
    "listExtensions": Route(list_extensions),
    "listExtensionPhoneNumbers": Route(list_extension_numbers),
}
