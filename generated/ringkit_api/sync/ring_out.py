# Written by `make generate` from spec/. Do not edit.
"""RingOut for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import ring_out as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.ring_out import MakeRingOutRequestDict
    from ringkit_api.models.make_ring_out_request import MakeRingOutRequest
    from ringkit_api.models.ring_out_status import RingOutStatus


class RingOutApi(Namespace):
    """RingOut: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RingOutApiRaw: ...
        @property
        def with_streaming_response(self) -> RingOutApiStreaming: ...

    def create_ring_out_call(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: MakeRingOutRequest | MakeRingOutRequestDict,
        **options: Unpack[RequestOptions],
    ) -> RingOutStatus:
        """Call two phones and connect them: first yours, then the other.

        The answer comes before anything rings; follow it with
        `rc.api.ring_out.read_ring_out_call_status`. It counts in the Heavy group, ten calls a
        minute. Do not repeat after a timeout: both phones would ring twice.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

        Rate group Heavy. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/createRingOutCall

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: MakeRingOutRequest (json).

        Returns:
            200: RingOutStatus.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        call = rc.api.ring_out.create_ring_out_call(body={
            "from_": {"phone_number": own}, "to": {"phone_number": "+16505550123"},
            "play_prompt": False,
        })
        print(call.id, call.status.call_status)
        ```
        """
        return self._client.send(
            calls.create_ring_out_call(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def delete_ring_out_call(
        self,
        *,
        ringout_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel a RingOut call.

        Phones that ring stop ringing, and its `id` is answered with 404 from then on.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Rate group Heavy. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/deleteRingOutCall

        Args:
            ringout_id: `id` of the answer of `rc.api.ring_out.create_ring_out_call`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.ring_out.delete_ring_out_call(ringout_id=call.id)
        print("cancelled the call", call.id)
        ```
        """
        return self._client.send(
            calls.delete_ring_out_call(
                ringout_id=ringout_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def read_ring_out_call_status(
        self,
        *,
        ringout_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> RingOutStatus:
        """Read whether a RingOut call rings, is connected or has failed.

        InProgress, then Success when both sides talk, then Finished; any other value is a
        failure. Some time after its end the call is answered with 404.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Rate group Light. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/readRingOutCallStatus

        Args:
            ringout_id: `id` of the answer of `rc.api.ring_out.create_ring_out_call`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: RingOutStatus.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = rc.api.ring_out.read_ring_out_call_status(ringout_id=call.id)
        print(found.status.caller_status, found.status.callee_status)
        ```
        """
        return self._client.send(
            calls.read_ring_out_call_status(
                ringout_id=ringout_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class RingOutApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: RingOutApi) -> None:
            self.create_ring_out_call = raw(api.create_ring_out_call)
            self.delete_ring_out_call = raw(api.delete_ring_out_call)
            self.read_ring_out_call_status = raw(api.read_ring_out_call_status)

    class RingOutApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: RingOutApi) -> None:
            self.create_ring_out_call = streaming(api.create_ring_out_call)
            self.delete_ring_out_call = streaming(api.delete_ring_out_call)
            self.read_ring_out_call_status = streaming(api.read_ring_out_call_status)
