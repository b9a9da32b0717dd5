# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.models.call_notes_info import CallNotesInfo
    from ringkit_api.models.caller_id_by_device import CallerIdByDevice
    from ringkit_api.models.caller_id_by_feature import CallerIdByFeature, CallerIdByFeatureFeature
    from ringkit_api.models.caller_id_data import CallerIdData, CallerIdDataType
    from ringkit_api.models.caller_id_device_info import CallerIdDeviceInfo
    from ringkit_api.models.caller_id_phone_info import CallerIdPhoneInfo
    from ringkit_api.models.conference_phone_number_info import ConferencePhoneNumberInfo
    from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo
    from ringkit_api.models.inbound_texts_info import InboundTextsInfo
    from ringkit_api.models.missed_calls_info import MissedCallsInfo
    from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo
    from ringkit_api.models.voicemails_info import VoicemailsInfo


class CallNotesInfoDict(TypedDict):
    """`CallNotesInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""


class CallerIdByDeviceDict(TypedDict):
    """`CallerIdByDevice` as a dict."""

    device: NotRequired[CallerIdDeviceInfo | CallerIdDeviceInfoDict]
    """The phone."""
    caller_id: NotRequired[CallerIdData | CallerIdDataDict]
    """What is shown."""


class CallerIdByFeatureDict(TypedDict):
    """`CallerIdByFeature` as a dict."""

    feature: NotRequired[CallerIdByFeatureFeature]
    """The kind of call."""
    caller_id: NotRequired[CallerIdData | CallerIdDataDict]
    """What is shown."""


class CallerIdDataDict(TypedDict):
    """`CallerIdData` as a dict."""

    type: NotRequired[CallerIdDataType]
    """Whether a number is shown, none, or that of the present location. `"PhoneNumber"` if left out."""
    phone_info: NotRequired[CallerIdPhoneInfo | CallerIdPhoneInfoDict]
    """The number, for the type PhoneNumber."""


class CallerIdDeviceInfoDict(TypedDict):
    """`CallerIdDeviceInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the phone, from `rc.api.devices.list_extension_devices`."""


class CallerIdPhoneInfoDict(TypedDict):
    """`CallerIdPhoneInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the number, from `rc.api.phone_numbers.list_extension_phone_numbers`."""


class ConferencePhoneNumberInfoDict(TypedDict):
    """`ConferencePhoneNumberInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number from `rc.api.user_settings.read_conferencing_settings`."""
    default: NotRequired[bool]
    """Whether it is the number of the conference unless another is chosen."""


class CreateUserProfileImageRequestDict(TypedDict):
    """`CreateUserProfileImageRequest` as a dict."""

    image: File
    """The file with the picture."""


class ExtensionCallerIdInfoDict(TypedDict):
    """`ExtensionCallerIdInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    by_device: NotRequired[Sequence[CallerIdByDevice | CallerIdByDeviceDict]]
    """Number for calls from each phone."""
    by_feature: NotRequired[Sequence[CallerIdByFeature | CallerIdByFeatureDict]]
    """Number for each kind of call."""
    extension_name_for_outbound_calls: NotRequired[bool]
    """Whether the name of the user is shown outside the account."""
    extension_number_for_internal_calls: NotRequired[bool]
    """Whether the short number is shown inside the account."""


class InboundFaxesInfoDict(TypedDict):
    """`InboundFaxesInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""
    include_attachment: NotRequired[bool]
    """Whether the fax is attached to the e-mail."""
    mark_as_read: NotRequired[bool]
    """Whether the fax counts as read once the e-mail is sent."""


class InboundTextsInfoDict(TypedDict):
    """`InboundTextsInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""


class MissedCallsInfoDict(TypedDict):
    """`MissedCallsInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""


class NotificationSettingsUpdateRequestDict(TypedDict):
    """`NotificationSettingsUpdateRequest` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get texts, while `advanced_mode` is false. 1 to 10 items."""
    advanced_mode: NotRequired[bool]
    """Whether each kind of message has addresses of its own."""
    voicemails: NotRequired[VoicemailsInfo | VoicemailsInfoDict]
    """How new voicemail is told."""
    inbound_faxes: NotRequired[InboundFaxesInfo | InboundFaxesInfoDict]
    """How faxes that came in are told."""
    outbound_faxes: NotRequired[OutboundFaxesInfo | OutboundFaxesInfoDict]
    """How the result of faxes that were sent is told."""
    inbound_texts: NotRequired[InboundTextsInfo | InboundTextsInfoDict]
    """How texts that came in are told."""
    missed_calls: NotRequired[MissedCallsInfo | MissedCallsInfoDict]
    """How missed calls are told."""
    email_addresses: NotRequired[Sequence[str]]
    """Addresses that get e-mails; not empty unless managers get them, too."""
    sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways that get short e-mails."""
    include_managers: NotRequired[bool]
    """Whether the managers of a queue get the e-mails, too. `true` if left out."""
    call_notes: NotRequired[CallNotesInfo | CallNotesInfoDict]
    """How notes about calls are told."""


class OutboundFaxesInfoDict(TypedDict):
    """`OutboundFaxesInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""


class UpdateConferencingInfoRequestDict(TypedDict):
    """`UpdateConferencingInfoRequest` as a dict."""

    phone_numbers: NotRequired[Sequence[ConferencePhoneNumberInfo | ConferencePhoneNumberInfoDict]]
    """Dial-in numbers, one of them marked as the default."""
    allow_join_before_host: NotRequired[bool]
    """Whether participants may talk before the host is there."""


class UpdateUserProfileImageRequestDict(TypedDict):
    """`UpdateUserProfileImageRequest` as a dict."""

    image: NotRequired[File]
    """The file with the picture."""


class VoicemailsInfoDict(TypedDict):
    """`VoicemailsInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""
    include_attachment: NotRequired[bool]
    """Whether the recording is attached to the e-mail."""
    include_transcription: NotRequired[bool]
    """Whether the e-mail has the words of the recording."""
    mark_as_read: NotRequired[bool]
    """Whether the voicemail counts as read once the e-mail is sent."""
