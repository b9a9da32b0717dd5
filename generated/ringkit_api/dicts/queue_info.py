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
    """In which order members of the queue are rung."""
    transfer: NotRequired[Sequence[TransferInfo | TransferInfoDict]]
    """Extensions that get calls the queue cannot handle, by event."""
    no_answer_action: NotRequired[QueueInfoNoAnswerAction]
    """What happens if all members are busy or none answers."""
    fixed_order_agents: NotRequired[Sequence[FixedOrderAgents | FixedOrderAgentsDict]]
    """Members in the order in which they are rung, for `FixedOrder`."""
    hold_audio_interruption_mode: NotRequired[QueueInfoHoldAudioInterruptionMode]
    """When the music is interrupted by a message."""
    hold_audio_interruption_period: NotRequired[int]
    """Seconds between two messages, for `Periodically`."""
    hold_time_expiration_action: NotRequired[QueueInfoHoldTimeExpirationAction]
    """What happens to callers who have waited for `hold_time`. `"Voicemail"` if left out."""
    agent_timeout: NotRequired[int]
    """Seconds for which a member is rung before the next one."""
    wrap_up_time: NotRequired[int]
    """Seconds that a member is left alone after a call. 0 to 300; `15` if left out."""
    hold_time: NotRequired[int]
    """Seconds that a caller waits at most."""
    max_callers: NotRequired[int]
    """Number of callers that can wait. At most 25."""
    max_callers_action: NotRequired[QueueInfoMaxCallersAction]
    """What happens to callers once `max_callers` wait."""
    unconditional_forwarding: NotRequired[
        Sequence[UnconditionalForwardingInfo | UnconditionalForwardingInfoDict]
    ]
    """Numbers that get calls the queue cannot handle, by event."""
    position_in_queue: NotRequired[QueueInfoPositionInQueue | QueueInfoPositionInQueueDict]
    """Whether callers are told their place."""
    call_back: NotRequired[QueueInfoCallBack | QueueInfoCallBackDict]
    """What callers hear who ask to be called back."""
