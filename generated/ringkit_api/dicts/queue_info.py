# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.fixed_order_agents import FixedOrderAgentsDict
    from ringkit_api.dicts.queue_info_call_back import QueueInfoCallBackDict
    from ringkit_api.dicts.queue_info_position_in_queue import QueueInfoPositionInQueueDict
    from ringkit_api.dicts.transfer_info import TransferInfoDict
    from ringkit_api.dicts.unconditional_forwarding_info import UnconditionalForwardingInfoDict
    from ringkit_api.models.fixed_order_agents import FixedOrderAgents
    from ringkit_api.models.queue_info import (
        QueueInfoHoldAudioInterruptionMode,
        QueueInfoHoldTimeExpirationAction,
        QueueInfoMaxCallersAction,
        QueueInfoNoAnswerAction,
        QueueInfoTransferMode,
    )
    from ringkit_api.models.queue_info_call_back import QueueInfoCallBack
    from ringkit_api.models.queue_info_position_in_queue import QueueInfoPositionInQueue
    from ringkit_api.models.transfer_info import TransferInfo
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfo


class QueueInfoDict(TypedDict):
    """`QueueInfo` as a dict."""

    transfer_mode: NotRequired[QueueInfoTransferMode]
    transfer: NotRequired[Sequence[TransferInfo | TransferInfoDict]]
    no_answer_action: NotRequired[QueueInfoNoAnswerAction]
    fixed_order_agents: NotRequired[Sequence[FixedOrderAgents | FixedOrderAgentsDict]]
    hold_audio_interruption_mode: NotRequired[QueueInfoHoldAudioInterruptionMode]
    hold_audio_interruption_period: NotRequired[int]
    hold_time_expiration_action: NotRequired[QueueInfoHoldTimeExpirationAction]
    """`"Voicemail"` if left out."""
    agent_timeout: NotRequired[int]
    wrap_up_time: NotRequired[int]
    """0 to 300; `15` if left out."""
    hold_time: NotRequired[int]
    max_callers: NotRequired[int]
    """At most 25."""
    max_callers_action: NotRequired[QueueInfoMaxCallersAction]
    unconditional_forwarding: NotRequired[
        Sequence[UnconditionalForwardingInfo | UnconditionalForwardingInfoDict]
    ]
    position_in_queue: NotRequired[QueueInfoPositionInQueue | QueueInfoPositionInQueueDict]
    call_back: NotRequired[QueueInfoCallBack | QueueInfoCallBackDict]
