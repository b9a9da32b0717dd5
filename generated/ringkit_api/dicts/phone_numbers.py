# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import PhoneNumberActivationStatus, PhoneNumberType
    from ringkit_api.models.add_phone_number_request_item import (
        AddPhoneNumberRequestItem,
        AddPhoneNumberRequestItemUsageType,
    )
    from ringkit_api.models.assign_phone_number_request import AssignPhoneNumberRequestUsageType
    from ringkit_api.models.assign_phone_number_request_extension import (
        AssignPhoneNumberRequestExtension,
    )
    from ringkit_api.models.contact_center_provider import ContactCenterProvider
    from ringkit_api.models.country_context import CountryContext
    from ringkit_api.models.delete_phone_numbers_request_item import DeletePhoneNumbersRequestItem
    from ringkit_api.models.number_parser_context import (
        NumberParserContext,
        NumberParserContextConflictHandling,
    )
    from ringkit_api.models.parse_phone_numbers_request import ParsePhoneNumbersRequestContextSource
    from ringkit_api.models.result_content import ResultContent


class AddPhoneNumberRequestItemDict(TypedDict):
    """`AddPhoneNumberRequestItem` as a dict."""

    phone_number: str
    """Number in E.164; `*` in place of digits stands for a range."""
    usage_type: AddPhoneNumberRequestItemUsageType
    """Use of the number; Inventory ones wait to be assigned. `"Inventory"` if left out."""
    activation_status: NotRequired[PhoneNumberActivationStatus]
    """Whether the move of the number from the partner is done."""
    provider_id: NotRequired[str | int | Unset]
    """Identifier of the provider of the number."""


class AddPhoneNumbersRequestDict(TypedDict):
    """`AddPhoneNumbersRequest` as a dict."""

    records: Sequence[AddPhoneNumberRequestItem | AddPhoneNumberRequestItemDict]
    """The numbers, each with its use. At least 1 item."""


class AssignPhoneNumberRequestDict(TypedDict):
    """`AssignPhoneNumberRequest` as a dict."""

    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""
    usage_type: AssignPhoneNumberRequestUsageType
    """New use; DirectNumber goes with an `extension`."""
    extension: NotRequired[
        AssignPhoneNumberRequestExtension | AssignPhoneNumberRequestExtensionDict
    ]
    """Extension that gets the number."""
    cost_center_id: NotRequired[str | int | Unset]
    """`id` of the cost center that pays, from `rc.api.cost_centers.list_cost_centers`."""
    contact_center_provider: NotRequired[ContactCenterProvider | ContactCenterProviderDict]
    """Provider of the contact center, for ContactCenterNumber."""


class AssignPhoneNumberRequestExtensionDict(TypedDict):
    """`AssignPhoneNumberRequestExtension` as a dict."""

    id: str | int | Unset
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""


class ContactCenterProviderDict(TypedDict):
    """`ContactCenterProvider` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the provider."""
    name: NotRequired[str]
    """Name of the provider."""


class CountryContextDict(TypedDict):
    """`CountryContext` as a dict."""

    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166; the only member that is read in a request. 2 characters."""
    calling_code: NotRequired[str]
    """Code to dial for the country, without `+`."""


class DeletePhoneNumbersRequestDict(TypedDict):
    """`DeletePhoneNumbersRequest` as a dict."""

    records: Sequence[DeletePhoneNumbersRequestItem | DeletePhoneNumbersRequestItemDict]
    """The numbers, all by `id` or all by `phone_number`. At least 1 item."""


class DeletePhoneNumbersRequestItemDict(TypedDict):
    """`DeletePhoneNumbersRequestItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers_v2`. At most 18
        characters; matches `^[1-9]\\d{1,14}$`."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code. At most 18 characters; matches
        `^\\+[1-9]\\d{1,14}$`."""


class NumberParserContextDict(TypedDict):
    """`NumberParserContext` as a dict."""

    brand_id: NotRequired[str | int | Unset | None]
    """Identifier of the brand. At most 4 characters."""
    country: NotRequired[CountryContext | CountryContextDict | None]
    """Country of the person who dials."""
    default_area_code: NotRequired[str | None]
    """Area code of the person who dials, for numbers without one. Matches `^\\d{1,6}$`."""
    vanity_phone_numbers_allowed: NotRequired[bool]
    """Whether letters stand for digits."""
    max_extension_number_length: NotRequired[int | None]
    """Most digits that an extension number has. 1 to 9."""
    short_codes_allowed: NotRequired[bool]
    """Whether short codes count as numbers."""
    site_code: NotRequired[str | None]
    """Digits of the site of the person who dials. Matches `^[1-9]\\d{0,7}$`."""
    short_extension_number_length: NotRequired[int]
    """Digits of an extension number without the site code. 1 to 8."""
    outbound_call_prefix: NotRequired[str | None]
    """Digit that is dialled before outside numbers. Matches `^[2-9]$`."""
    masked_phone_numbers_allowed: NotRequired[bool]
    """Whether the last digits may be hidden."""
    conflict_handling: NotRequired[NumberParserContextConflictHandling]
    """What a string is taken for that could be an extension or an outside number. `"Default"` if left
        out."""


class ParsePhoneNumberRequestDict(TypedDict):
    """`ParsePhoneNumberRequest` as a dict."""

    original_strings: NotRequired[Sequence[str]]
    """Numbers as people write them, at most 64. At most 64 items; each at most 64 characters."""


class ParsePhoneNumbersRequestDict(TypedDict):
    """`ParsePhoneNumbersRequest` as a dict."""

    original_strings: Sequence[str]
    """Numbers as people write them. 1 to 64 items; each 1 to 64 characters."""
    context_source: NotRequired[ParsePhoneNumbersRequestContextSource]
    """Whether the rules are the general ones or those of the account. `"Default"` if left out."""
    context: NotRequired[NumberParserContext | NumberParserContextDict]
    """Rules that differ from those of `context_source`."""
    result_content: NotRequired[ResultContent | ResultContentDict]
    """Parts of the results that are wanted."""


class ReplacePhoneNumberRequestDict(TypedDict):
    """`ReplacePhoneNumberRequest` as a dict."""

    target_phone_number_id: NotRequired[str | int | Unset]
    """`id` of a number of the inventory, which takes the place of the other. At most 18 characters;
        matches `^[1-9]\\d{1,14}$`."""


class ResultContentDict(TypedDict):
    """`ResultContent` as a dict."""

    include_dialing_details: NotRequired[bool]
    """Return what is dialled before the number, such as prefixes. `true` if left out."""
    include_number_details: NotRequired[bool]
    """Return the parts of the number, such as country and area code. `true` if left out."""
    include_formats: NotRequired[bool]
    """Return the number in the usual formats. `true` if left out."""
