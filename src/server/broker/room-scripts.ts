import { createHash } from 'node:crypto';

/**
 * What happens to a room happens inside of Redis, in scripts that run one at a time. So the limit of participants holds,
 * changes have one order, and a signal goes to where its participant is at that moment.
 *
 * A room is one hash: `#` holds its version, every other field is the id of a participant, with the value
 * `NODE(16) CONNECTED(1) ORDER(16) LABEL`, no spaces between; what a label says of a participant is of no concern here. The version starts with the clock in microseconds,
 * so that a room that was forgotten never meets a version of its former life. Every change adds one, and goes to the
 * inbox of each node that has somebody in the room.
 *
 * Messages begin with one letter and the 22 characters of the room's hash, changes then with the version; `wire.ts`
 * reads them.
 */
const PRELUDE = `
local key, inbox, hash, ttl, me = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local function version() return redis.call('HGET', key, '#') end
local function open()
  if redis.call('EXISTS', key) == 0 then
    local t = redis.call('TIME')
    redis.call('HSET', key, '#', string.format('%010d%06d', t[1], t[2]))
  end
end
local function bump()
  redis.call('HINCRBY', key, '#', 1)
  redis.call('PEXPIRE', key, ttl)
  return version()
end
local function seats()
  local all, list = redis.call('HGETALL', key), {}
  for i = 1, #all, 2 do
    if all[i] ~= '#' then list[#list + 1] = { id = all[i], value = all[i + 1], node = string.sub(all[i + 1], 1, 16) } end
  end
  return list
end
local function nodes(extra)
  local found = {}
  for _, seat in ipairs(seats()) do found[seat.node] = true end
  if extra then found[extra] = true end
  return found
end
local function tell(to, kind, rest)
  local message = kind .. hash .. version() .. rest
  for node in pairs(to) do redis.call('SPUBLISH', inbox .. node, message) end
end
local function roster(to)
  local list = {}
  for _, seat in ipairs(seats()) do list[#list + 1] = seat.id; list[#list + 1] = seat.value end
  tell(to, 'R', #list == 0 and '[]' or cjson.encode(list))
end
`;

/**
 * id, label, most participants, epoch or `-`, received, whether the roster is wanted, the number of the asking. Gives
 * `full` and the nodes that are there, `entered`, `claimed`, or `orphan` when the node that had the seat heard nothing.
 */
const ENTER = `
local id, label, most, epoch, received, wanted = ARGV[5], ARGV[6], tonumber(ARGV[7]), ARGV[8], ARGV[9], ARGV[10]
local ask = ARGV[11]
local former = redis.call('HGET', key, id)
if not former and redis.call('HLEN', key) - 1 >= most then
  local reply = {'full'}
  for node in pairs(nodes()) do reply[#reply + 1] = node end
  return reply
end
open()
if wanted == '1' then roster({ [me] = true }) end
if not former then
  local now = bump()
  local value = me .. '1' .. now .. label
  redis.call('HSET', key, id, value)
  tell(nodes(), 'J', id .. ' ' .. ask .. ' ' .. value)
  return {'entered'}
end
local from = string.sub(former, 1, 16)
local value = me .. '1' .. string.sub(former, 18)
redis.call('HSET', key, id, value)
bump()
local message = 'M' .. hash .. version() .. table.concat({ id, ask, from, epoch, received, value }, ' ')
local heard = 0
for node in pairs(nodes(from)) do
  local count = redis.call('SPUBLISH', inbox .. node, message)
  if node == from then heard = count end
end
return {heard > 0 and 'claimed' or 'orphan'}
`;

/** id, connected (`0` or `1`), label. */
const CHANGE = `
local id = ARGV[5]
local former = redis.call('HGET', key, id)
if not former or string.sub(former, 1, 16) ~= me then return 0 end
local value = me .. ARGV[6] .. string.sub(former, 18, 33) .. ARGV[7]
redis.call('HSET', key, id, value)
bump()
tell(nodes(), 'P', id .. ' ' .. value)
return 1
`;

/** id, reason. */
const LEAVE = `
local id = ARGV[5]
local former = redis.call('HGET', key, id)
if not former or string.sub(former, 1, 16) ~= me then return 0 end
local all = nodes()
redis.call('HDEL', key, id)
bump()
tell(all, 'L', id .. ' ' .. ARGV[6])
if redis.call('HLEN', key) == 1 then redis.call('DEL', key) end
return 1
`;

/** The node that is gone, and who is to hold its seats: a node, or `-` for any that is in the room. */
const ADOPT = `
local dead, heir = ARGV[5], ARGV[6]
if heir == '-' then
  for node in pairs(nodes()) do if node ~= dead then heir = node end end
end
local all, moved = nodes(), 0
for _, seat in ipairs(seats()) do
  if seat.node == dead then
    moved = moved + 1
    if heir == '-' then
      redis.call('HDEL', key, seat.id)
    else
      if moved == 1 and not all[heir] then roster({ [heir] = true }) all[heir] = true end
      local value = heir .. '0' .. string.sub(seat.value, 18)
      redis.call('HSET', key, seat.id, value)
      bump()
      tell(all, 'M', seat.id .. ' - ' .. dead .. ' - 0 ' .. value)
    end
  end
end
if redis.call('HLEN', key) == 1 then redis.call('DEL', key) end
return moved
`;

/**
 * Any number of id, connected, label: all seats that this node has. What it had more goes. Where another node has one of
 * them, it keeps it, unless only here it is connected.
 */
const RESYNC = `
open()
local mine, all = {}, nodes(me)
local now = bump()
for i = 5, #ARGV, 3 do
  local id, connected, label = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local former = redis.call('HGET', key, id)
  mine[id] = true
  if not former then
    redis.call('HSET', key, id, me .. connected .. now .. label)
  elseif string.sub(former, 1, 16) == me or (connected == '1' and string.sub(former, 17, 17) == '0') then
    redis.call('HSET', key, id, me .. connected .. string.sub(former, 18, 33) .. label)
  end
end
for _, seat in ipairs(seats()) do
  if seat.node == me and not mine[seat.id] then redis.call('HDEL', key, seat.id) end
end
roster(all)
if redis.call('HLEN', key) == 1 then redis.call('DEL', key) end
return 1
`;

/** Keeps the room from being forgotten. Gives its version, or nothing. */
const TOUCH = `
redis.call('PEXPIRE', key, ttl)
return version()
`;

/** id, message. Gives -1 when there is nobody of that id, else how many connections took it, which is 1 or 0. */
const ROUTE = `
local seat = redis.call('HGET', KEYS[1], ARGV[2])
if not seat then return -1 end
return redis.call('SPUBLISH', ARGV[1] .. string.sub(seat, 1, 16), ARGV[3])
`;

export interface RoomScript {
  readonly text: string;
  readonly sha: string;
}

function script(text: string): RoomScript {
  return { text, sha: createHash('sha1').update(text).digest('hex') };
}

export const SCRIPTS = {
  enter: script(PRELUDE + ENTER),
  change: script(PRELUDE + CHANGE),
  leave: script(PRELUDE + LEAVE),
  adopt: script(PRELUDE + ADOPT),
  resync: script(PRELUDE + RESYNC),
  touch: script(PRELUDE + TOUCH),
  // Once a signal, so without what it does not need.
  route: script(ROUTE),
} as const;
