# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.dicts.call_queues import SiteReferenceDict
    from ringkit_api.dicts.devices import (
        BulkOperationExtensionReferenceDict,
        PhoneNumberDefinitionDirectNumberTypeDict,
        PhoneNumberDefinitionDirectNumberWithReservationIdDict,
        PhoneNumberDefinitionNumberIdDict,
        PhoneNumberDefinitionPreferredAreaCodeDict,
        PhoneNumberDefinitionTollTypeDict,
        PostalAddressDict,
    )
    from ringkit_api.enumerations import (
        AllExtensionSubtypesEnum,
        ExtensionStatusEnumForUpdate,
        ExtensionStatusEnumFull,
        SetupWizardStateForUpdateEnum,
        SiteAccessStatus,
        TimeFormatEnum,
    )
    from ringkit_api.models.batch_provision_users_request_item import BatchProvisionUsersRequestItem
    from ringkit_api.models.batch_provision_users_request_item_contact import (
        BatchProvisionUsersRequestItemContact,
    )
    from ringkit_api.models.batch_provision_users_request_item_cost_center import (
        BatchProvisionUsersRequestItemCostCenter,
    )
    from ringkit_api.models.batch_provision_users_request_item_devices_item import (
        BatchProvisionUsersRequestItemDevicesItem,
    )
    from ringkit_api.models.batch_provision_users_request_item_roles_item import (
        BatchProvisionUsersRequestItemRolesItem,
    )
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )
    from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.contact_info_creation_request import ContactInfoCreationRequest
    from ringkit_api.models.contact_info_update_request import ContactInfoUpdateRequest
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.device_definition import DeviceDefinition, DeviceDefinitionType
    from ringkit_api.models.device_definition_emergency import DeviceDefinitionEmergency
    from ringkit_api.models.device_definition_emergency_location import (
        DeviceDefinitionEmergencyLocation,
    )
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo
    from ringkit_api.models.extension_bulk_update_info import (
        ExtensionBulkUpdateInfo,
        ExtensionBulkUpdateInfoType,
    )
    from ringkit_api.models.extension_country_info_request import ExtensionCountryInfoRequest
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequestType
    from ringkit_api.models.extension_currency_info_request import ExtensionCurrencyInfoRequest
    from ringkit_api.models.extension_formatting_locale_info_request import (
        ExtensionFormattingLocaleInfoRequest,
    )
    from ringkit_api.models.extension_greeting_language_info_request import (
        ExtensionGreetingLanguageInfoRequest,
    )
    from ringkit_api.models.extension_language_info_request import ExtensionLanguageInfoRequest
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )
    from ringkit_api.models.extension_status_info import (
        ExtensionStatusInfo,
        ExtensionStatusInfoReason,
    )
    from ringkit_api.models.extension_timezone_info_request import ExtensionTimezoneInfoRequest
    from ringkit_api.models.extension_update_request import ExtensionUpdateRequestType
    from ringkit_api.models.formatting_locale_info import FormattingLocaleInfo
    from ringkit_api.models.greeting_language_info import GreetingLanguageInfo
    from ringkit_api.models.operator_info import OperatorInfo
    from ringkit_api.models.postal_address import PostalAddress
    from ringkit_api.models.pronounced_name_info import PronouncedNameInfo, PronouncedNameInfoType
    from ringkit_api.models.pronounced_name_prompt_info import (
        PronouncedNamePromptInfo,
        PronouncedNamePromptInfoContentType,
    )
    from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo
    from ringkit_api.models.reference_info import ReferenceInfo, ReferenceInfoType
    from ringkit_api.models.regional_language_info import RegionalLanguageInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_info import SiteInfo
    from ringkit_api.models.site_reference import SiteReference
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase
    from ringkit_api.models.transition_info import TransitionInfo
    from ringkit_api.models.user_transition_info import UserTransitionInfo


class BatchProvisionUsersRequestDict(TypedDict):
    """`BatchProvisionUsersRequest` as a dict."""

    records: Sequence[BatchProvisionUsersRequestItem | BatchProvisionUsersRequestItemDict]
    """One entry for each user, at most ten. 1 to 10 items."""


class BatchProvisionUsersRequestItemDict(TypedDict):
    """`BatchProvisionUsersRequestItem` as a dict."""

    extension_number: NotRequired[str]
    """Short number; the next free one if left out. 1 to 8 characters; matches `^\\d{3,8}$`."""
    status: Literal["Enabled"]
    """First state of the user. `"Enabled"` if left out."""
    contact: BatchProvisionUsersRequestItemContact | BatchProvisionUsersRequestItemContactDict
    """Name and addresses of the user."""
    cost_center: NotRequired[
        BatchProvisionUsersRequestItemCostCenter | BatchProvisionUsersRequestItemCostCenterDict
    ]
    """Cost center that pays for the user."""
    roles: NotRequired[
        Sequence[
            BatchProvisionUsersRequestItemRolesItem | BatchProvisionUsersRequestItemRolesItemDict
        ]
    ]
    """Role of the user; not more than one. At most 1 item."""
    devices: NotRequired[
        Sequence[
            BatchProvisionUsersRequestItemDevicesItem
            | BatchProvisionUsersRequestItemDevicesItemDict
        ]
    ]
    """Phone of the user with its line and number; not more than one. At most 1 item."""


class BatchProvisionUsersRequestItemContactDict(TypedDict):
    """`BatchProvisionUsersRequestItemContact` as a dict."""

    first_name: str
    """First name. At most 64 characters."""
    last_name: str
    """Last name. At most 64 characters."""
    email: str
    """E-mail address; no other extension of the account may have it. An e-mail address; at most 64
        characters."""
    mobile_number: NotRequired[str]
    """Mobile number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    email_as_login_name: NotRequired[bool]
    """Whether the user can log in with the e-mail address; it must then be unique. `true` if left out."""
    transition: NotRequired[TransitionInfo | TransitionInfoDict]
    """Invitation and regional settings of the new user."""


class BatchProvisionUsersRequestItemCostCenterDict(TypedDict):
    """`BatchProvisionUsersRequestItemCostCenter` as a dict."""

    id: str | int | Unset
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""


class BatchProvisionUsersRequestItemDevicesItemDict(TypedDict):
    """`BatchProvisionUsersRequestItemDevicesItem` as a dict."""

    device_info: DeviceDefinition | DeviceDefinitionDict
    """The phone, its line and its number."""


class BatchProvisionUsersRequestItemRolesItemDict(TypedDict):
    """`BatchProvisionUsersRequestItemRolesItem` as a dict."""

    id: str | int | Unset
    """The `id` of a role, from `rc.api.role_management.list_user_roles`."""


class BulkAssignSmsRecipientsRequestDict(TypedDict):
    """`BulkAssignSmsRecipientsRequest` as a dict."""

    added_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions that get the texts from now on; one, or 50 with message threads. Each 1 to 50 items."""
    removed_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions that get them no longer; one, or 50 with message threads. Each 1 to 50 items."""


class BulkDeleteUsersRequestDict(TypedDict):
    """`BulkDeleteUsersRequest` as a dict."""

    keep_assets_in_inventory: NotRequired[bool]
    """Keep their numbers, and phones that were bought or rented, in the inventory. `true` if left out."""
    records: Sequence[BulkOperationExtensionReference | BulkOperationExtensionReferenceDict]
    """At most 50 users. 1 to 50 items."""


class CallQueueInfoRequestDict(TypedDict):
    """`CallQueueInfoRequest` as a dict."""

    sla_goal: NotRequired[int]
    """Calls that should be answered in time, in percent."""
    sla_threshold_seconds: NotRequired[int]
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: NotRequired[bool]
    """Whether calls that were given up count."""
    abandoned_threshold_seconds: NotRequired[int]
    """Given-up calls that are shorter than this do not count, in seconds; 0 counts all."""


class ContactBusinessAddressInfoDict(TypedDict):
    """`ContactBusinessAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and number."""
    zip: NotRequired[str]
    """Postal code."""


class ContactInfoCreationRequestDict(TypedDict):
    """`ContactInfoCreationRequest` as a dict."""

    first_name: str
    """First name of a user. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name. At most 64 characters."""
    company: NotRequired[str]
    """Name of the company. At most 64 characters."""
    job_title: NotRequired[str]
    """Position of the user. At most 64 characters."""
    email: str
    """E-mail address; no other extension of the account may have it. An e-mail address; at most 254
        characters."""
    business_phone: NotRequired[str]
    """Telephone number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address at work."""
    email_as_login_name: NotRequired[bool]
    """Whether the user can log in with the e-mail address; it must then be unique."""
    pronounced_name: NotRequired[PronouncedNameInfo | PronouncedNameInfoDict]
    """How the name is spoken in announcements."""
    department: NotRequired[str]
    """Department of the user. At most 64 characters."""


class ContactInfoUpdateRequestDict(TypedDict):
    """`ContactInfoUpdateRequest` as a dict."""

    first_name: NotRequired[str]
    """First name of a user. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name. At most 64 characters."""
    company: NotRequired[str]
    """Name of the company. At most 64 characters."""
    job_title: NotRequired[str]
    """Position of the user. At most 64 characters."""
    email: NotRequired[str]
    """E-mail address; no other extension of the account may have it. An e-mail address; at most 254
        characters."""
    business_phone: NotRequired[str]
    """Telephone number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address at work."""
    email_as_login_name: NotRequired[bool]
    """Whether the user can log in with the e-mail address; it must then be unique."""
    pronounced_name: NotRequired[PronouncedNameInfo | PronouncedNameInfoDict]
    """How the name is spoken in announcements."""
    department: NotRequired[str]
    """Department of the user. At most 64 characters."""


class CostCenterInfoDict(TypedDict):
    """`CostCenterInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""
    name: NotRequired[str]
    """Name of the cost center; only read."""


class CountryInfoShortModelDict(TypedDict):
    """`CountryInfoShortModel` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the country."""
    iso_code: NotRequired[str]
    """Two-letter code of the country. 2 characters."""
    calling_code: NotRequired[str]
    """Digits after the plus of its numbers."""


class CustomFieldInfoDict(TypedDict):
    """`CustomFieldInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of the field, from `rc.api.custom_fields.list_custom_fields`."""
    value: NotRequired[str]
    """Value for this user."""
    display_name: NotRequired[str]
    """Label of the field; only read."""


class DeviceDefinitionDict(TypedDict):
    """`DeviceDefinition` as a dict."""

    type: DeviceDefinitionType
    """OtherPhone is a SIP phone of the company, WebRTC one in a browser."""
    emergency: DeviceDefinitionEmergency | DeviceDefinitionEmergencyDict
    """Where emergency calls from the phone come from: a location or an address."""
    phone_info: DeviceDefinitionPhoneInfo | DeviceDefinitionPhoneInfoDict
    """Number for the line: one of the inventory, a certain new one, or any with an area code."""
    contact_center_phone_line: NotRequired[bool]
    """Whether the line is one for the contact center. `false` if left out."""


class DeviceDefinitionEmergencyDict(TypedDict):
    """`DeviceDefinitionEmergency` as a dict."""

    location: NotRequired[DeviceDefinitionEmergencyLocation | DeviceDefinitionEmergencyLocationDict]
    """An emergency response location of the account."""
    address: NotRequired[PostalAddress | PostalAddressDict]
    """A postal address."""


class DeviceDefinitionEmergencyLocationDict(TypedDict):
    """`DeviceDefinitionEmergencyLocation` as a dict."""

    id: str | int | Unset
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""


class ExtensionBulkUpdateInfoDict(TypedDict):
    """`ExtensionBulkUpdateInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension to change, from `rc.api.extensions.list_extensions`."""
    status: NotRequired[ExtensionStatusEnumForUpdate]
    """New state of the extension."""
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    """Reason and comment for the state."""
    reason: NotRequired[str]
    """Reason for the state, in the older form; prefer `status_info`."""
    comment: NotRequired[str]
    """Comment on the state, in the older form; prefer `status_info`."""
    extension_number: NotRequired[str]
    """New short number; no other extension may have it."""
    contact: NotRequired[ContactInfoUpdateRequest | ContactInfoUpdateRequestDict]
    """Name and addresses of the user."""
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    """Country, language, time zone and formats of the user."""
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    """How far the user has come in the set-up wizard; Completed skips it."""
    partner_id: NotRequired[str | int | Unset]
    """Identifier of the extension in the system of a partner."""
    ivr_pin: NotRequired[str]
    """PIN for the voice mail by telephone."""
    password: NotRequired[str]
    """New password; it ends all sessions of the user."""
    call_queue_info: NotRequired[CallQueueInfoRequest | CallQueueInfoRequestDict]
    """Service level of a call queue."""
    transition: NotRequired[UserTransitionInfo | UserTransitionInfoDict]
    """Whether e-mails are sent when the state changes."""
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    """Values of custom fields of the account."""
    site: NotRequired[ProvisioningSiteInfo | ProvisioningSiteInfoDict]
    """Site to move the extension to."""
    type: NotRequired[ExtensionBulkUpdateInfoType]
    """New kind of the extension."""
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    """Identifiers of the extension in other systems."""


class ExtensionBulkUpdateRequestDict(TypedDict):
    """`ExtensionBulkUpdateRequest` as a dict."""

    records: Sequence[ExtensionBulkUpdateInfo | ExtensionBulkUpdateInfoDict]
    """At most 500 extensions, each with what is to change."""


class ExtensionCountryInfoRequestDict(TypedDict):
    """`ExtensionCountryInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""


class ExtensionCreationRequestDict(TypedDict):
    """`ExtensionCreationRequest` as a dict."""

    contact: NotRequired[ContactInfoCreationRequest | ContactInfoCreationRequestDict]
    """Name and addresses of the user."""
    extension_number: NotRequired[str]
    """Short number; no other extension may have it."""
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
    """Cost center that pays for the extension."""
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    """Values of custom fields of the account."""
    password: NotRequired[str]
    """First password of the user; one is made if left out."""
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    """Identifiers of the extension in other systems."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the user."""
    partner_id: NotRequired[str | int | Unset]
    """Identifier of the extension in the system of a partner."""
    ivr_pin: NotRequired[str]
    """PIN for the voice mail by telephone."""
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    """How far the user has come in the set-up wizard; Completed skips it."""
    site: NotRequired[SiteInfo | SiteInfoDict]
    """Site that the extension belongs to."""
    status: NotRequired[ExtensionStatusEnumFull]
    """First state of the extension; NotActivated waits for the user to accept the invitation."""
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    """Reason and comment for the state."""
    type: NotRequired[ExtensionCreationRequestType]
    """Kind of the extension; Department is a call queue."""
    hidden: NotRequired[bool]
    """Whether the user is left out of the company directory; so by default while Unassigned."""
    name: NotRequired[str]
    """Name of an extension that is not a user; that of a user is made of `contact`."""


class ExtensionCurrencyInfoRequestDict(TypedDict):
    """`ExtensionCurrencyInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the currency."""


class ExtensionFormattingLocaleInfoRequestDict(TypedDict):
    """`ExtensionFormattingLocaleInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""


class ExtensionGreetingLanguageInfoRequestDict(TypedDict):
    """`ExtensionGreetingLanguageInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""


class ExtensionLanguageInfoRequestDict(TypedDict):
    """`ExtensionLanguageInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""


class ExtensionRegionalSettingRequestDict(TypedDict):
    """`ExtensionRegionalSettingRequest` as a dict."""

    home_country: NotRequired[ExtensionCountryInfoRequest | ExtensionCountryInfoRequestDict]
    """Country whose dialling rules are used."""
    timezone: NotRequired[ExtensionTimezoneInfoRequest | ExtensionTimezoneInfoRequestDict]
    """Time zone of business hours and reports."""
    language: NotRequired[ExtensionLanguageInfoRequest | ExtensionLanguageInfoRequestDict]
    """Language of the applications."""
    greeting_language: NotRequired[
        ExtensionGreetingLanguageInfoRequest | ExtensionGreetingLanguageInfoRequestDict
    ]
    """Language of standard greetings."""
    formatting_locale: NotRequired[
        ExtensionFormattingLocaleInfoRequest | ExtensionFormattingLocaleInfoRequestDict
    ]
    """Locale for dates and numbers."""
    currency: NotRequired[ExtensionCurrencyInfoRequest | ExtensionCurrencyInfoRequestDict]
    """Currency of prices."""
    time_format: NotRequired[TimeFormatEnum]
    """Clock of twelve or of 24 hours."""


class ExtensionStatusInfoDict(TypedDict):
    """`ExtensionStatusInfo` as a dict."""

    comment: NotRequired[str]
    """Words about the reason."""
    reason: NotRequired[ExtensionStatusInfoReason]
    """Whether the user asked for it."""


class ExtensionTimezoneInfoRequestDict(TypedDict):
    """`ExtensionTimezoneInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""


class ExtensionUpdateRequestDict(TypedDict):
    """`ExtensionUpdateRequest` as a dict."""

    status: NotRequired[ExtensionStatusEnumForUpdate]
    """New state of the extension."""
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    """Reason and comment for the state."""
    extension_number: NotRequired[str]
    """New short number; no other extension may have it."""
    contact: NotRequired[ContactInfoUpdateRequest | ContactInfoUpdateRequestDict]
    """Name and addresses of the user."""
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    """Country, language, time zone and formats of the user."""
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    """How far the user has come in the set-up wizard; Completed skips it."""
    partner_id: NotRequired[str | int | Unset]
    """Identifier of the extension in the system of a partner."""
    ivr_pin: NotRequired[str]
    """PIN for the voice mail by telephone."""
    password: NotRequired[str]
    """New password; it ends all sessions of the user."""
    call_queue_info: NotRequired[CallQueueInfoRequest | CallQueueInfoRequestDict]
    """Service level of a call queue."""
    transition: NotRequired[UserTransitionInfo | UserTransitionInfoDict]
    """Whether e-mails are sent when the state changes."""
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    """Values of custom fields of the account."""
    site: NotRequired[SiteReference | SiteReferenceDict]
    """Site to move the extension to."""
    type: NotRequired[ExtensionUpdateRequestType]
    """New kind of the extension."""
    sub_type: NotRequired[AllExtensionSubtypesEnum]
    """Special form of the type, such as an emergency queue."""
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    """Identifiers of the extension in other systems."""


class FormattingLocaleInfoDict(TypedDict):
    """`FormattingLocaleInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Code of language and country, such as "en-US"."""
    name: NotRequired[str]
    """Name of the language."""


class GreetingLanguageInfoDict(TypedDict):
    """`GreetingLanguageInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Code of language and country, such as "en-US"."""
    name: NotRequired[str]
    """Name of the language."""


class OperatorInfoDict(TypedDict):
    """`OperatorInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    name: NotRequired[str]
    """Name of the extension."""


class PronouncedNameInfoDict(TypedDict):
    """`PronouncedNameInfo` as a dict."""

    type: NotRequired[PronouncedNameInfoType]
    """Whether the name is read by a machine, read from `text`, or recorded."""
    text: NotRequired[str]
    """Words to read in place of the name; only for TextToSpeech."""
    prompt: NotRequired[PronouncedNamePromptInfo | PronouncedNamePromptInfoDict]
    """Recording of the name."""


class PronouncedNamePromptInfoDict(TypedDict):
    """`PronouncedNamePromptInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the recording."""
    content_uri: NotRequired[str]
    """Address of the audio, on the media host. A URI."""
    content_type: NotRequired[PronouncedNamePromptInfoContentType]
    """Media type of the audio."""


class ProvisioningSiteInfoDict(TypedDict):
    """`ProvisioningSiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a site, from `rc.api.multi_site.list_sites`. A URI."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the site; only read."""
    code: NotRequired[str]
    """Prefix of extension numbers of the site; only read."""


class ReferenceInfoDict(TypedDict):
    """`ReferenceInfo` as a dict."""

    ref: NotRequired[str]
    """The identifier."""
    type: NotRequired[ReferenceInfoType]
    """System that it is of."""
    ref_acc_id: NotRequired[str | int | Unset]
    """Identifier of the main account of the federation."""


class RegionalLanguageInfoDict(TypedDict):
    """`RegionalLanguageInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Code of language and country, such as "en-US"."""
    name: NotRequired[str]
    """Name of the language."""


class RegionalSettingsDict(TypedDict):
    """`RegionalSettings` as a dict."""

    home_country: NotRequired[CountryInfoShortModel | CountryInfoShortModelDict]
    """Country whose dialling rules are used."""
    timezone: NotRequired[TimezoneInfoBase | TimezoneInfoBaseDict]
    """Time zone of business hours and reports."""
    language: NotRequired[RegionalLanguageInfo | RegionalLanguageInfoDict]
    """Language of the applications."""
    greeting_language: NotRequired[GreetingLanguageInfo | GreetingLanguageInfoDict]
    """Language of standard greetings."""
    formatting_locale: NotRequired[FormattingLocaleInfo | FormattingLocaleInfoDict]
    """Locale for dates and numbers."""
    time_format: NotRequired[TimeFormatEnum]
    """Clock of twelve or of 24 hours."""


class SiteInfoDict(TypedDict):
    """`SiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the site; `main-site` is the first one."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    caller_id_name: NotRequired[str]
    """Name that called people see."""
    email: NotRequired[str]
    """E-mail address of the site. An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address of the site."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the site."""
    site_access: NotRequired[SiteAccessStatus]
    """Whether users of the site see only certain sites."""
    operator: NotRequired[OperatorInfo | OperatorInfoDict]
    """Extension that answers for the site."""
    code: NotRequired[str]
    """Prefix that makes extension numbers of the site unique."""


class TimezoneInfoBaseDict(TypedDict):
    """`TimezoneInfoBase` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""
    name: NotRequired[str]
    """Short name of the time zone."""
    description: NotRequired[str]
    """Name with the cities that are in it."""
    bias: NotRequired[str]
    """Minutes that it is ahead of UTC; a text."""


class TransitionInfoDict(TypedDict):
    """`TransitionInfo` as a dict."""

    send_welcome_email: NotRequired[bool]
    """Whether the user gets an invitation by e-mail. `true` if left out."""
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    """Country, language, time zone and formats of the user."""


class UserTransitionInfoDict(TypedDict):
    """`UserTransitionInfo` as a dict."""

    send_welcome_emails_to_users: NotRequired[bool]
    """Whether users that exist get an invitation when the account is confirmed."""
    send_welcome_email: NotRequired[bool]
    """Whether a user gets an invitation when the extension stops being Unassigned."""


if TYPE_CHECKING:
    DeviceDefinitionPhoneInfoDict: TypeAlias = (
        PhoneNumberDefinitionTollTypeDict
        | PhoneNumberDefinitionPreferredAreaCodeDict
        | PhoneNumberDefinitionDirectNumberWithReservationIdDict
        | PhoneNumberDefinitionNumberIdDict
        | PhoneNumberDefinitionDirectNumberTypeDict
    )
