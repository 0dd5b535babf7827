import { createHash } from 'node:crypto';

/**
 * What happens to a room happens inside of Redis, in scripts that run one at a time. So the limit of participants holds,
 * changes have one order, and a signal goes to where its participant is at that moment.
 *
 * A room is one hash: `#` holds its version, `$` the rules that hosts gave it (JSON), every other field is the id of a
 * participant, with the value `NODE(16) CONNECTED(1) ORDER(16) LABEL`, no spaces between. Of a label only the first
 * letter is read here: `k` for those who wait to be let in, `g` for those who would have to where that is the rule. The version starts with the
 * clock in microseconds, so that a room that was forgotten never meets a version of its former life. Every change adds one, and goes to the
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
local function close()
  if redis.call('HLEN', key) - redis.call('HEXISTS', key, '$') == 1 then redis.call('DEL', key) end
end
local function bump()
  redis.call('HINCRBY', key, '#', 1)
  redis.call('PEXPIRE', key, ttl)
  return version()
end
local function seats()
  local all, list = redis.call('HGETALL', key), {}
  for i = 1, #all, 2 do
    if all[i] ~= '#' and all[i] ~= '$' then list[#list + 1] = { id = all[i], value = all[i + 1], node = string.sub(all[i + 1], 1, 16) } end
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
  local rules = redis.call('HGET', key, '$')
  if rules then list[#list + 1] = '$'; list[#list + 1] = rules end
  tell(to, 'R', #list == 0 and '[]' or cjson.encode(list))
end
`;

/**
 * id, label, most participants, epoch or `-`, received, whether the roster is wanted, the number of the asking; then by
 * which keys somebody may be kept out (with spaces between), whether they knock, whether they wait in any case, whether
 * rooms are locked from the start, whether the first is host, and how many may wait. Gives why they may not enter
 * (`full`, and then the nodes that are there, `locked`, `crowded`, `kept-out`), or `entered`, `claimed`, or `orphan` when
 * the node that had the seat heard nothing. Whether somebody may enter is decided as by `judgeEntry`.
 */
const ENTER = `
local id, label, most, epoch, received, wanted = ARGV[5], ARGV[6], tonumber(ARGV[7]), ARGV[8], ARGV[9], ARGV[10]
local ask = ARGV[11]
local former = redis.call('HGET', key, id)
if not former then
  local people, waiting = 0, 0
  for _, seat in ipairs(seats()) do
    if string.sub(seat.value, 34, 34) == 'k' then waiting = waiting + 1 else people = people + 1 end
  end
  local text = redis.call('HGET', key, '$')
  local rules = text and cjson.decode(text) or { locked = ARGV[15] == '1', out = {} }
  for _, out in ipairs(rules.out) do
    for own in string.gmatch(ARGV[12], '%S+') do
      if own == out then return {'kept-out'} end
    end
  end
  local first = ARGV[16] == '1' and people == 0
  if string.sub(label, 1, 1) == 'g' and (rules.locked or ARGV[14] == '1') and not first then
    if ARGV[13] ~= '1' then return {'locked'} end
    if waiting >= tonumber(ARGV[17]) then return {'crowded'} end
    label = 'k' .. string.sub(label, 2)
  elseif people >= most then
    local reply = {'full'}
    for node in pairs(nodes()) do reply[#reply + 1] = node end
    return reply
  end
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
close()
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
close()
return moved
`;

/** The revision that the rules are thought to have, and the new ones. Gives 0 when they have another. */
const RULE = `
local former = redis.call('HGET', key, '$')
local revision = former and cjson.decode(former).revision or 0
if revision ~= tonumber(ARGV[5]) or redis.call('EXISTS', key) == 0 then return 0 end
redis.call('HSET', key, '$', ARGV[6])
bump()
tell(nodes(), 'T', ARGV[6])
return 1
`;

/** Everybody is out. */
const FINISH = `
if redis.call('EXISTS', key) == 0 then return 0 end
bump()
tell(nodes(), 'E', '')
redis.call('DEL', key)
return 1
`;

/**
 * The rules as this node has them or `-`, of which the later ones count. Any number of id, connected, label: all seats that this node has. What it had more goes. Where another node has one of
 * them, it keeps it, unless only here it is connected.
 */
const RESYNC = `
open()
local mine, all = {}, nodes(me)
local now = bump()
if ARGV[5] ~= '-' then
  local former = redis.call('HGET', key, '$')
  local revision = former and cjson.decode(former).revision or 0
  if cjson.decode(ARGV[5]).revision > revision then redis.call('HSET', key, '$', ARGV[5]) end
end
for i = 6, #ARGV, 3 do
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
close()
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
  rule: script(PRELUDE + RULE),
  finish: script(PRELUDE + FINISH),
  resync: script(PRELUDE + RESYNC),
  touch: script(PRELUDE + TOUCH),
  // Once a signal, so without what it does not need.
  route: script(ROUTE),
} as const;
