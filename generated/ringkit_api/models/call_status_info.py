# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.mobile_pickup_data import MobilePickupData
    from ringkit_api.models.peer_info import PeerInfo

CallStatusInfoCode = Literal[
    "Setup",
    "Proceeding",
    "Answered",
    "Disconnected",
    "Gone",
    "Parked",
    "Hold",
    "VoiceMail",
    "FaxReceive",
    "Tds",
    "VoiceMailScreening",
]

CallStatusInfoReason = Literal[
    "Pickup",
    "Supervising",
    "TakeOver",
    "Timeout",
    "BlindTransfer",
    "RccTransfer",
    "AttendedTransfer",
    "CallerInputRedirect",
    "CallFlip",
    "ParkLocation",
    "DtmfTransfer",
    "AgentAnswered",
    "AgentDropped",
    "Rejected",
    "Cancelled",
    "InternalError",
    "NoAnswer",
    "TargetBusy",
    "InvalidNumber",
    "InternationalDisabled",
    "DestinationBlocked",
    "NotEnoughFunds",
    "NoSuchUser",
    "CallPark",
    "CallRedirected",
    "CallReplied",
    "CallSwitch",
    "CallFinished",
    "CallDropped",
    "Voicemail",
]


@model
class CallStatusInfo(Model):
    """State of a party.

    Attributes:
        code: State of the party; `Disconnected` is the last one, `Gone` means that it is in another
            session now.
        reason: Why the party is in this state.
        description: Further text.
        park_data: Parking place, in the state `Parked`.
        peer_id: Session and party that took over, in the state `Gone`.
        mobile_pickup_data: What a mobile application needs to take the call.
        rcc: Whether the call is a conference.
    """

    code: CallStatusInfoCode | Unset = UNSET
    """State of the party; `Disconnected` is the last one, `Gone` means that it is in another session
        now."""
    reason: CallStatusInfoReason | Unset = UNSET
    """Why the party is in this state."""
    description: str | Unset = UNSET
    """Further text."""
    park_data: str | Unset = UNSET
    """Parking place, in the state `Parked`."""
    peer_id: PeerInfo | Unset = UNSET
    """Session and party that took over, in the state `Gone`."""
    mobile_pickup_data: MobilePickupData | Unset = UNSET
    """What a mobile application needs to take the call."""
    rcc: bool | Unset = UNSET
    """Whether the call is a conference."""
