# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.models.call_out_from import CallOutFrom
    from ringkit_api.models.call_out_to import CallOutTo
    from ringkit_api.models.hold_call_party_request import HoldCallPartyRequestProto
    from ringkit_api.models.party_supervise_request import PartySuperviseRequestMediaSDP
    from ringkit_api.models.party_update_info import PartyUpdateInfo
    from ringkit_api.models.reply_with_pattern import (
        ReplyWithPattern,
        ReplyWithPatternPattern,
        ReplyWithPatternTimeUnit,
    )
    from ringkit_api.models.supervise_call_session_request import (
        SuperviseCallSessionRequestMediaSDP,
    )


class AddPartyRequestDict(TypedDict):
    """`AddPartyRequest` as a dict."""

    session_id: str | int | Unset
    """`id` of the call session the party is in now."""
    party_id: str | int | Unset
    """`id` of the party in that session."""


class AnswerTargetDict(TypedDict):
    """`AnswerTarget` as a dict."""

    device_id: str | int | Unset
    """`id` of the device that answers, from `rc.api.devices.list_extension_devices`."""


class BridgeTargetRequestDict(TypedDict):
    """`BridgeTargetRequest` as a dict."""

    telephony_session_id: str | int | Unset
    """`id` of the other call session."""
    party_id: str | int | Unset
    """`id` of the party the user is in that session."""


class CallOutFromDict(TypedDict):
    """`CallOutFrom` as a dict."""

    device_id: NotRequired[str | int | Unset]
    """`id` of a soft phone or desk phone, from `rc.api.devices.list_extension_devices`."""


class CallOutToDict(TypedDict):
    """`CallOutTo` as a dict."""

    phone_number: NotRequired[str]
    """Number in E.164, or a short code or an emergency number as it is dialled."""
    extension_number: NotRequired[str]
    """Short number of an extension of the account."""


class CallPartyFlipDict(TypedDict):
    """`CallPartyFlip` as a dict."""

    call_flip_id: str | int | Unset
    """Number of the phone to move to, `flip_number` of
        `rc.api.call_forwarding.list_forwarding_numbers`."""


class CallPartyReplyDict(TypedDict):
    """`CallPartyReply` as a dict."""

    reply_with_text: NotRequired[str]
    """Text of the message."""
    reply_with_pattern: NotRequired[ReplyWithPattern | ReplyWithPatternDict]
    """Ready-made message."""


class CallRecordingUpdateDict(TypedDict):
    """`CallRecordingUpdate` as a dict."""

    active: bool
    """True to resume, false to pause."""


class DeletePartyRequestDict(TypedDict):
    """`DeletePartyRequest` as a dict."""

    keep_conference_alive: NotRequired[bool]
    """Whether the conference continues without this party. `false` if left out."""


class ForwardTargetDict(TypedDict):
    """`ForwardTarget` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
    voicemail: NotRequired[str]
    """`id` of the extension whose voicemail gets the call."""
    extension_number: NotRequired[str]
    """Short number of the extension that gets the call."""
    extension_id: NotRequired[str | int | Unset]
    """`id` of the extension that gets the call."""


class HoldCallPartyRequestDict(TypedDict):
    """`HoldCallPartyRequest` as a dict."""

    proto: NotRequired[HoldCallPartyRequestProto]
    """Way in which the hold is carried out; leave it out unless told otherwise. `"Auto"` if left out."""


class IgnoreRequestBodyDict(TypedDict):
    """`IgnoreRequestBody` as a dict."""

    device_id: str | int | Unset
    """`id` of the device that is to stop ringing."""


class MakeCallOutRequestDict(TypedDict):
    """`MakeCallOutRequest` as a dict."""

    from_: CallOutFrom | CallOutFromDict
    """Device that rings first."""
    to: CallOutTo | CallOutToDict
    """Number or extension that is called when the device was answered."""
    country_id: NotRequired[str | int | Unset]
    """`id` of the country whose rules complete `to`; the home country of the extension if left out."""


class PartySuperviseRequestDict(TypedDict):
    """`PartySuperviseRequest` as a dict."""

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str | int | Unset
    """`id` of the device on which the supervisor listens."""
    agent_extension_id: str | int | Unset
    """`id` of the extension that is listened to."""
    auto_answer: NotRequired[bool]
    """Whether the device of the supervisor answers by itself, where it can. `true` if left out."""
    media_sdp: NotRequired[PartySuperviseRequestMediaSDP]
    """Whether sound passes to the supervisor only, or in both directions."""


class PartyUpdateInfoDict(TypedDict):
    """`PartyUpdateInfo` as a dict."""

    muted: NotRequired[bool]
    """Whether the other parties do not hear this one."""
    stand_alone: NotRequired[bool]
    """Whether the party is kept apart from the other parties."""


class PartyUpdateRequestDict(TypedDict):
    """`PartyUpdateRequest` as a dict."""

    party: NotRequired[PartyUpdateInfo | PartyUpdateInfoDict]
    """What is to change."""


class PickupTargetDict(TypedDict):
    """`PickupTarget` as a dict."""

    device_id: str | int | Unset
    """`id` of the device that takes the call, from `rc.api.devices.list_extension_devices`."""


class ReplyWithPatternDict(TypedDict):
    """`ReplyWithPattern` as a dict."""

    pattern: NotRequired[ReplyWithPatternPattern]
    """Which message it is."""
    time: NotRequired[int]
    """Number of units in `WillCallYouBack` and `CallMeBack`."""
    time_unit: NotRequired[ReplyWithPatternTimeUnit]
    """Unit of the time."""


class SuperviseCallSessionRequestDict(TypedDict):
    """`SuperviseCallSessionRequest` as a dict."""

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str | int | Unset
    """`id` of the device on which the supervisor listens."""
    auto_answer: NotRequired[bool]
    """Whether the device of the supervisor answers by itself, where it can. `true` if left out."""
    media_sdp: NotRequired[SuperviseCallSessionRequestMediaSDP]
    """Whether sound passes to the supervisor only, or in both directions."""
    agent_extension_number: NotRequired[str]
    """Short number of the extension that is listened to."""
    agent_extension_id: NotRequired[str | int | Unset]
    """`id` of the extension that is listened to."""


class TransferTargetDict(TypedDict):
    """`TransferTarget` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
    voicemail: NotRequired[str]
    """`id` of the extension whose voicemail gets the call."""
    extension_number: NotRequired[str]
    """Short number of the extension that gets the call."""
    park_orbit: NotRequired[str]
    """Parking place that gets the call."""
    extension_id: NotRequired[str | int | Unset]
    """`id` of the extension that gets the call."""
