# Written by `make generate` from spec/. Do not edit.
"""Posts for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import posts as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.posts import (
        CreateFileRequestDict,
        CreatePostRequestDict,
        UpdatePostRequestDict,
    )
    from ringkit_api.models.add_file import AddFile
    from ringkit_api.models.create_file_request import CreateFileRequest
    from ringkit_api.models.create_post_request import CreatePostRequest
    from ringkit_api.models.post_info import PostInfo
    from ringkit_api.models.posts_list import PostsList
    from ringkit_api.models.update_post_request import UpdatePostRequest


class PostsApi(Namespace):
    """Posts: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PostsApiRaw: ...
        @property
        def with_streaming_response(self) -> PostsApiStreaming: ...

    def create_file(
        self,
        *,
        group_id: str | int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body: CreateFileRequest | CreateFileRequestDict,
        **options: Unpack[RequestOptions],
    ) -> list[AddFile]:
        """Upload a file of team messaging, and post it if a chat is named.

        Attach it later by the `id` in the answer, a list with one entry. The content lives on
        another host and is read with the access token in the header.

        `POST /team-messaging/v1/files`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging. Request
        body up to 30,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipFileNew

        Args:
            group_id: `id` of the chat in which the file is posted; only uploaded if left out.
                Str or int.
            name: File name that people see. Str.
            body: CreateFileRequest (multipart).

        Returns:
            200: list[AddFile].

        Raises:
            APIStatusError: for an error status (described: 400, 415).

        Example:

        ```python
        plan = Attachment(b"Monday: rehearsal", "plan.txt")
        (file,) = rc.api.posts.create_file(name="plan.txt", body={"body": plan})
        attached = AttachmentInfo(id=file.id, type="File")
        rc.api.posts.create_post(
            chat_id=team.id, body={"text": "The plan", "attachments": [attached]}
        )
        print(file.name, file.content_uri)
        ```
        """
        return self._client.send(
            calls.create_file(
                group_id=group_id,
                name=name,
                body=body,
            ),
            **options,
        )

    def create_post(
        self,
        *,
        chat_id: str | int | Unset,
        body: CreatePostRequest | CreatePostRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PostInfo:
        """Post a message in a chat.

        A text or an attachment is needed. Mention a person in the text by `![:Person](id)`;
        files are uploaded before with `rc.api.posts.create_file`. A POST that timed out may
        have been done: read the chat before you repeat it.

        `POST /team-messaging/v1/chats/{chatId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipPostNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            body: CreatePostRequest (json).

        Returns:
            201: PostInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        post = rc.api.posts.create_post(
            chat_id=team.id, body={"text": "We are ready"}
        )
        print(post.id, post.creation_time)
        ```
        """
        return self._client.send(
            calls.create_post(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    def delete_post(
        self,
        *,
        chat_id: str | int | Unset,
        post_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a post of your own.

        Those of other persons are refused with 403. Members see it vanish; the event is
        PostRemoved and bears only the `id`.

        `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/deleteGlipPostNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        rc.api.posts.delete_post(chat_id=team.id, post_id=post.id)
        print("deleted the post", post.text)
        ```
        """
        return self._client.send(
            calls.delete_post(
                chat_id=chat_id,
                post_id=post_id,
            ),
            **options,
        )

    def list_posts(
        self,
        *,
        chat_id: str | int | Unset,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PostsList:
        """List the posts of a chat, newest first.

        Posts of threads are among them; `rc.api.posts.read_thread_posts` has only those of one
        thread. For new posts as they come use a subscription, not this in a loop.

        `GET /team-messaging/v1/chats/{chatId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostsNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: PostsList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for post in rc.api.posts.list_posts(chat_id=team.id, record_count=100):
            print(post.creation_time, post.creator_id, post.text)
        ```
        """
        return self._client.send(
            calls.list_posts(
                chat_id=chat_id,
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )

    def patch_post(
        self,
        *,
        chat_id: str | int | Unset,
        post_id: str | int | Unset,
        body: UpdatePostRequest | UpdatePostRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PostInfo:
        """Change the text of a post of your own.

        Attachments stay as they are; the post of another person is refused with 403.

        `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/patchGlipPostNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.
            body: UpdatePostRequest (json).

        Returns:
            200: PostInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        updated = rc.api.posts.patch_post(
            chat_id=team.id, post_id=post.id, body={"text": "We are **ready**"}
        )
        print(updated.text, updated.last_modified_time)
        ```
        """
        return self._client.send(
            calls.patch_post(
                chat_id=chat_id,
                post_id=post_id,
                body=body,
            ),
            **options,
        )

    def read_post(
        self,
        *,
        chat_id: str | int | Unset,
        post_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> PostInfo:
        """Read one post of a chat.

        An event of team messaging brings the whole post already, so this is for posts known
        only by `id`.

        `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.

        Returns:
            200: PostInfo.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        found = rc.api.posts.read_post(chat_id=team.id, post_id=post.id)
        print(found.creator_id, found.text)
        ```
        """
        return self._client.send(
            calls.read_post(
                chat_id=chat_id,
                post_id=post_id,
            ),
            **options,
        )

    def read_thread_posts(
        self,
        *,
        chat_id: str | int | Unset,
        thread_id: str | int | Unset,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PostsList:
        """List the posts of one thread of a chat, newest first.

        `thread_id` stands in each post of the thread; to add one send it with
        `rc.api.posts.create_post`.

        `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipThreadPostsNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            thread_id: `thread_id` of a post of the thread. Str or int.
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: PostsList.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        for answer in rc.api.posts.read_thread_posts(
            chat_id=team.id, thread_id=thread_id
        ):
            print(answer.creation_time, answer.text)
        ```
        """
        return self._client.send(
            calls.read_thread_posts(
                chat_id=chat_id,
                thread_id=thread_id,
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )


if TYPE_CHECKING:

    class PostsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: PostsApi) -> None:
            self.create_file = raw(api.create_file)
            self.create_post = raw(api.create_post)
            self.delete_post = raw(api.delete_post)
            self.list_posts = raw(api.list_posts)
            self.patch_post = raw(api.patch_post)
            self.read_post = raw(api.read_post)
            self.read_thread_posts = raw(api.read_thread_posts)

    class PostsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: PostsApi) -> None:
            self.create_file = streaming(api.create_file)
            self.create_post = streaming(api.create_post)
            self.delete_post = streaming(api.delete_post)
            self.list_posts = streaming(api.list_posts)
            self.patch_post = streaming(api.patch_post)
            self.read_post = streaming(api.read_post)
            self.read_thread_posts = streaming(api.read_thread_posts)
