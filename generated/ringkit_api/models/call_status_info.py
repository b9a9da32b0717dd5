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
    """Call status info."""

    code: CallStatusInfoCode | Unset = UNSET
    reason: CallStatusInfoReason | Unset = UNSET
    description: str | Unset = UNSET
    park_data: str | Unset = UNSET
    peer_id: PeerInfo | Unset = UNSET
    mobile_pickup_data: MobilePickupData | Unset = UNSET
    rcc: bool | Unset = UNSET
