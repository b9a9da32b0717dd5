# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.task_result_record_errors_info import TaskResultRecordErrorsInfo


@model
class TaskResultRecord(Model):
    """What became of one record of a task.

    Attributes:
        id: Identifier, as other operations take it.
        bssid: Hardware address of the wireless access point, six pairs of hexadecimal digits with
            colons.
        chassis_id: Hardware or IP address of the network switch.
        port: Port of the switch.
        status: What became of the record.
        errors: What was refused, one entry for each reason.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    bssid: str | Unset = UNSET
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    chassis_id: str | Unset = UNSET
    """Hardware or IP address of the network switch."""
    port: str | Unset = UNSET
    """Port of the switch."""
    status: str | Unset = UNSET
    """What became of the record."""
    errors: list[TaskResultRecordErrorsInfo] | Unset = UNSET
    """What was refused, one entry for each reason."""
