# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import TimeFormatEnum
    from ringkit_api.models.basic_extension_info_resource import BasicExtensionInfoResource
    from ringkit_api.models.contact_address_info_resource import ContactAddressInfoResource
    from ringkit_api.models.currency_resource import CurrencyResource
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource
    from ringkit_api.models.roles_country_resource import RolesCountryResource
    from ringkit_api.models.roles_language_resource import RolesLanguageResource
    from ringkit_api.models.roles_regional_settings_resource import RolesRegionalSettingsResource
    from ringkit_api.models.roles_timezone_resource import RolesTimezoneResource


class BasicExtensionInfoResourceDict(TypedDict):
    """`BasicExtensionInfoResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""


class BusinessSiteCollectionRequestDict(TypedDict):
    """`BusinessSiteCollectionRequest` as a dict."""

    records: NotRequired[Sequence[RolesBusinessSiteResource | RolesBusinessSiteResourceDict]]
    """The sites, by their `id`."""


class ContactAddressInfoResourceDict(TypedDict):
    """`ContactAddressInfoResource` as a dict."""

    street: NotRequired[str]
    """Street and house number."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State or province."""
    zip: NotRequired[str]
    """Postal code."""
    country: NotRequired[str]
    """Country of the address."""


class CurrencyResourceDict(TypedDict):
    """`CurrencyResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    code: NotRequired[str]
    """Currency, three letters of ISO 4217."""
    name: NotRequired[str]
    """Name as people see it."""
    symbol: NotRequired[str]
    """Sign of the currency."""
    minor_symbol: NotRequired[str]
    """Sign of its hundredth part."""


class RolesBusinessSiteResourceDict(TypedDict):
    """`RolesBusinessSiteResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform."""
    id: str | int | Unset
    """`id` of the site, from `rc.api.multi_site.list_sites`; the only member that is read in a
        request."""
    email: NotRequired[str]
    """E-mail address for messages about the site. An e-mail address."""
    code: NotRequired[str]
    """Digits that are dialled before the short numbers of the site."""
    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    caller_id_name: NotRequired[str]
    """Name shown to those who are called."""
    operator: NotRequired[BasicExtensionInfoResource | BasicExtensionInfoResourceDict]
    """Extension that takes calls to the operator of the site."""
    regional_settings: NotRequired[
        RolesRegionalSettingsResource | RolesRegionalSettingsResourceDict
    ]
    """Language, time zone, formats and home country."""
    business_address: NotRequired[ContactAddressInfoResource | ContactAddressInfoResourceDict]
    """Postal address of the site."""


class RolesCountryResourceDict(TypedDict):
    """`RolesCountryResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
    calling_code: NotRequired[str]
    """Code to dial for the country, without `+`."""
    emergency_calling: NotRequired[bool]
    """Whether emergency services can be called."""
    number_selling: NotRequired[bool]
    """Whether numbers of the country are sold."""
    login_allowed: NotRequired[bool]
    """Whether users can log in with numbers of the country."""
    free_softphone_line: NotRequired[bool]
    """Whether a line for the softphone costs nothing."""
    signup_allowed: NotRequired[bool]
    """Whether an account can be opened there."""


class RolesLanguageResourceDict(TypedDict):
    """`RolesLanguageResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""


class RolesRegionalSettingsResourceDict(TypedDict):
    """`RolesRegionalSettingsResource` as a dict."""

    timezone: NotRequired[RolesTimezoneResource | RolesTimezoneResourceDict]
    """Time zone."""
    home_country: NotRequired[RolesCountryResource | RolesCountryResourceDict]
    """Country whose numbers and rules are the usual ones."""
    language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Language of texts and menus."""
    greeting_language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Language of the standard greetings."""
    formatting_locale: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Locale whose formats dates and numbers take."""
    time_format: NotRequired[TimeFormatEnum]
    """Whether clocks show 12 or 24 hours."""
    currency: NotRequired[CurrencyResource | CurrencyResourceDict]
    """Currency of amounts."""


class RolesTimezoneResourceDict(TypedDict):
    """`RolesTimezoneResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    description: NotRequired[str]
    """Meaning of the name, such as the region."""
    bias: NotRequired[str]
    """Minutes by which the time zone differs from UTC."""
