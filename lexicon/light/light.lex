# Light verbs: the act is named by their noun, the doer by their subject ("launch an attack", "hold talks").
# voice: active, the subject does what the noun says; passive, it is done to the subject ("come under fire").
# Source: written for this project.  Licence: CC BY 4.0
table light
attend | active
be | active
begin; start; open; launch; initiate | active
call | active
carry; conduct; perform; execute; commit; wage; stage; mount | active
come; fall | passive
continue; resume; renew; restart | active
deliver; give; grant; offer; extend; provide; lend | active
end; conclude; finish; complete; wrap; break; halt; stop; suspend; cancel; postpone | active
enter; join; engage; participate; take | active
express; voice; issue; make; raise; lodge; file; announce; declare; proclaim | active
face; suffer; receive; undergo; get; win; obtain; secure; sustain; draw | passive
go; embark; set | active
have; hold; pay; host; keep | active
impose; slap; clamp; place; put; lay; enforce; lift; ease; tighten; maintain | active
lead; head; organize; organise; plan; prepare; order | active
reach; sign; strike; seal; conclude; do | active
send; dispatch; fire | active
undertake; pursue; press; step | active
