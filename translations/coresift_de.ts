<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ImageNotes</name>
    <message>
        <source>image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Left out as a near-copy of %1 (%2).</source>
        <translation>Als Beinahe-Kopie von %1 (%2) ausgelassen.</translation>
    </message>
    <message>
        <source>Stands for %1 near-copies that are left out.</source>
        <translation>Steht für %1 Beinahe-Kopien, die ausgelassen sind.</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): left out of training.</source>
        <translation>Beinahe-Duplikat des Testbilds %1 (Kosinus %2, %3 von 256 Bits verschieden): vom Training ausgelassen.</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): not left out of training.</source>
        <translation>Beinahe-Duplikat des Testbilds %1 (Kosinus %2, %3 von 256 Bits verschieden): nicht vom Training ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LoadedMessage</name>
    <message>
        <source>Missing:</source>
        <translation>Fehlend:</translation>
    </message>
    <message>
        <source>Not used:</source>
        <translation>Nicht verwendet:</translation>
    </message>
    <message>
        <source>No weights:</source>
        <translation>Keine Gewichte:</translation>
    </message>
    <message>
        <source>Encoder loaded</source>
        <translation>Encoder geladen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Network of the encoder</source>
        <translation>Netz des Encoders</translation>
    </message>
    <message>
        <source>Small-image stem</source>
        <translation>Stem für kleine Bilder</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Wo gerechnet wird</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Number format of the network&apos;s arithmetic; auto takes the fastest that is safe</source>
        <translation>Zahlenformat, in dem das Netz rechnet; auto nimmt das schnellste, das sicher ist</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Images to take at most: a count (1200) or a share of the open-set (2%)</source>
        <translation>Höchstzahl der Bilder: eine Anzahl (1200) oder ein Anteil des Open-Sets (2%)</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Stoppregel</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>Enden, wo die Ähnlichkeit unter die Schwelle fällt</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>Schwelle τ</translation>
    </message>
    <message>
        <source>Share of the reference round&apos;s utility under which the rule ends</source>
        <translation>Anteil am Nutzen der Referenzrunde, bei dessen Unterschreiten die Regel die Auswahl beendet</translation>
    </message>
    <message>
        <source>Patience p</source>
        <translation>Geduld p</translation>
    </message>
    <message>
        <source>The round that sets the reference</source>
        <translation>Die Runde, die als Referenz dient</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Auswahlverfahren</translation>
    </message>
    <message>
        <source>How images are ranked</source>
        <translation>Wie die Rangfolge der Bilder entsteht</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusterzahl</translation>
    </message>
    <message>
        <source>Centroids of the target set</source>
        <translation>Zentroide der Zielmenge</translation>
    </message>
    <message>
        <source>Leave out copies</source>
        <translation>Kopien auslassen</translation>
    </message>
    <message>
        <source>Do not take exact copies of target images</source>
        <translation>Keine exakten Kopien von Zielbildern nehmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>Der gleiche Startwert liefert das gleiche Ergebnis</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Sets all other training options; given ones win</source>
        <translation>Setzt alle übrigen Trainingsoptionen; einzeln angegebene haben Vorrang</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Side of a view, px</source>
        <translation>Seitenlänge einer Ansicht, px</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochenzahl</translation>
    </message>
    <message>
        <source>Passes over the images</source>
        <translation>Durchgänge durch die Bilder</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schrittzahl</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>At the start of the cosine schedule</source>
        <translation>Am Anfang des Kosinus-Verlaufs</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum of SGD</source>
        <translation>Nesterov-Momentum von SGD</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>L2 penalty on all weights</source>
        <translation>L2-Strafterm auf alle Gewichte</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Last learning rate as a share of the first</source>
        <translation>Letzte Lernrate als Anteil der ersten</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up</source>
        <translation>Epochen mit linearem Anstieg der Lernrate</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint-Abstand</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label-Herkunft</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Images with more megapixels are listed as unreadable</source>
        <translation>Bilder mit mehr Megapixeln werden als unlesbar aufgeführt</translation>
    </message>
    <message>
        <source>Side of the centre crop, px</source>
        <translation>Seitenlänge des mittigen Ausschnitts, px</translation>
    </message>
    <message>
        <source>Images computed at a time</source>
        <translation>Bilder, die auf einmal berechnet werden</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarzahl</translation>
    </message>
    <message>
        <source>k of the k nearest neighbours, a list</source>
        <translation>k der k nächsten Nachbarn, eine Liste</translation>
    </message>
    <message>
        <source>Of the vote&apos;s weight exp(cosine / temperature)</source>
        <translation>Im Stimmgewicht exp(Kosinus / Temperatur)</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>umap keeps near images near; pca is quick and shows the widest spread</source>
        <translation>umap hält nahe Bilder beieinander; pca ist schnell und zeigt die größte Streuung</translation>
    </message>
    <message>
        <source>Of each image (umap): more show the whole, fewer the details</source>
        <translation>Je Bild (umap): mehr zeigen das Ganze, weniger die Einzelheiten</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>Mindestabstand</translation>
    </message>
    <message>
        <source>How close images may lie on the map (umap)</source>
        <translation>Wie nah Bilder auf der Karte beieinander liegen dürfen (umap)</translation>
    </message>
    <message>
        <source>Layout epochs</source>
        <translation>Layout-Epochenzahl</translation>
    </message>
    <message>
        <source>Passes of the layout (umap); 0 takes 500 for few images, 200 for many</source>
        <translation>Durchgänge des Layouts (umap); 0 nimmt 500 bei wenigen Bildern, 200 bei vielen</translation>
    </message>
    <message>
        <source>Leave out centroids</source>
        <translation>Zentroide auslassen</translation>
    </message>
    <message>
        <source>Leave out leaks</source>
        <translation>Leaks auslassen</translation>
    </message>
    <message>
        <source>Do not train on near-duplicates of test images</source>
        <translation>Nicht auf Beinahe-Duplikaten von Testbildern trainieren</translation>
    </message>
    <message>
        <source>Least cosine</source>
        <translation>Mindestkosinus</translation>
    </message>
    <message>
        <source>Pairs that are less alike are not looked at</source>
        <translation>Weniger ähnliche Paare werden nicht betrachtet</translation>
    </message>
    <message>
        <source>Pairs of an image</source>
        <translation>Paare je Bild</translation>
    </message>
    <message>
        <source>Looked at for each image, the most alike first</source>
        <translation>Werden je Bild betrachtet, die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>Leave out near-duplicates</source>
        <translation>Beinahe-Duplikate auslassen</translation>
    </message>
    <message>
        <source>Take one of several near-copies, and none of a target or test image</source>
        <translation>Von mehreren Beinahe-Kopien eine nehmen, und keine eines Ziel- oder Testbilds</translation>
    </message>
    <message>
        <source>Cosine of duplicates</source>
        <translation>Kosinus von Duplikaten</translation>
    </message>
    <message>
        <source>Features of near-duplicates are at least so alike</source>
        <translation>So ähnlich sind die Merkmale von Beinahe-Duplikaten mindestens</translation>
    </message>
    <message>
        <source>Bits of duplicates</source>
        <translation>Bits von Duplikaten</translation>
    </message>
    <message>
        <source>Bits of the perceptual hash, of 256, in which near-duplicates differ at most</source>
        <translation>Bits des perzeptuellen Hashs, von 256, in denen sich Beinahe-Duplikate höchstens unterscheiden</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Images of the coreset to show, by rank</source>
        <translation>Bilder des Coresets, die gezeigt werden, nach Rang</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Longer side of a picture, px</source>
        <translation>Längere Seite eines Bildes, px</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN-Abstand</translation>
    </message>
    <message>
        <source>Epochs between two checks by nearest neighbours on the test set; 0 is never</source>
        <translation>Epochen zwischen zwei Prüfungen durch nächste Nachbarn auf der Testmenge; 0 heißt nie</translation>
    </message>
    <message>
        <source>Centroids that pick nothing, and why: 3,17: blurred; 20 (none: all pick)</source>
        <translation>Zentroide, die nichts wählen, und warum: 3,17: unscharf; 20 (none: alle wählen)</translation>
    </message>
    <message>
        <source>ResNets: 3×3 stem without pooling, for images up to 64 px</source>
        <translation>ResNets: 3×3-Stem ohne Pooling, für Bilder bis 64 px</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>Ends the run when this no longer gets better: the epoch&apos;s mean loss, or the check by nearest neighbours</source>
        <translation>Beendet den Lauf, wenn dies nicht mehr besser wird: der mittlere Verlust der Epoche oder die Prüfung durch nächste Nachbarn</translation>
    </message>
    <message>
        <source>Patience of the early stop</source>
        <translation>Geduld des frühen Abbruchs</translation>
    </message>
    <message>
        <source>Epochs, or checks, in a row without a gain that end the run</source>
        <translation>So viele Epochen oder Prüfungen hintereinander ohne Gewinn beenden den Lauf</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>Share of the best value that counts as a gain over it</source>
        <translation>Anteil des besten Werts, der als Gewinn über ihn zählt</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>So often a run that diverges goes on from its last checkpoint, each time at a tenth of the learning rate</source>
        <translation>So oft geht ein divergierender Lauf von seinem letzten Checkpoint aus weiter, jedes Mal mit einem Zehntel der Lernrate</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>What the encoder learns from unlabelled images</source>
        <translation>Woran der Encoder auf unbeschrifteten Bildern lernt</translation>
    </message>
    <message>
        <source>Of the loss; 0 is the method&apos;s own: 0.07 for SimCLR and hard negatives, 1 for MoCo, 0.1 for SwAV and DINO</source>
        <translation>Des Verlusts; 0 nimmt die des Verfahrens: 0.07 bei SimCLR und schweren Negativen, 1 bei MoCo, 0.1 bei SwAV und DINO</translation>
    </message>
    <message>
        <source>Momentum of the twin</source>
        <translation>Momentum des Zwillings</translation>
    </message>
    <message>
        <source>How slowly the second network follows; 0 is the method&apos;s own: 0.996, rising to 1, for BYOL and DINO, 0.999 for MoCo</source>
        <translation>Wie langsam das zweite Netz folgt; 0 nimmt das des Verfahrens: 0.996, steigend bis 1, bei BYOL und DINO, 0.999 bei MoCo</translation>
    </message>
    <message>
        <source>Projector&apos;s hidden width</source>
        <translation>Verdeckte Breite des Projektors</translation>
    </message>
    <message>
        <source>Of the layers between encoder and loss; 0 is the method&apos;s own</source>
        <translation>Der Schichten zwischen Encoder und Verlust; 0 nimmt die des Verfahrens</translation>
    </message>
    <message>
        <source>Projector&apos;s output width</source>
        <translation>Ausgabebreite des Projektors</translation>
    </message>
    <message>
        <source>Of the vectors that are compared; 0 is the method&apos;s own</source>
        <translation>Der Vektoren, die verglichen werden; 0 nimmt die des Verfahrens</translation>
    </message>
    <message>
        <source>Frozen epochs</source>
        <translation>Eingefrorene Epochen</translation>
    </message>
    <message>
        <source>First epochs in which SwAV&apos;s prototypes or DINO&apos;s last layer stay fixed</source>
        <translation>Erste Epochen, in denen die Prototypen von SwAV oder die letzte Schicht von DINO fest bleiben</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Keys of earlier batches that MoCo contrasts with; a multiple of the batch</source>
        <translation>Schlüssel früherer Batches, gegen die MoCo kontrastiert; ein Vielfaches der Batchgröße</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>Groups that SwAV sorts views into</source>
        <translation>Gruppen, in die SwAV die Ansichten einordnet</translation>
    </message>
    <message>
        <source>Sinkhorn ε</source>
        <translation>Sinkhorn-ε</translation>
    </message>
    <message>
        <source>How soft SwAV&apos;s even assignments to the prototypes are</source>
        <translation>Wie weich SwAV die Ansichten gleichmäßig auf die Prototypen verteilt</translation>
    </message>
    <message>
        <source>Sinkhorn iterations</source>
        <translation>Sinkhorn-Iterationen</translation>
    </message>
    <message>
        <source>Rounds that make SwAV&apos;s assignments even</source>
        <translation>Runden, die die Zuordnungen von SwAV gleichmäßig machen</translation>
    </message>
    <message>
        <source>Local crops</source>
        <translation>Lokale Ausschnitte</translation>
    </message>
    <message>
        <source>Small views of an image besides the two whole ones, for SwAV and DINO</source>
        <translation>Kleine Ansichten eines Bildes neben den beiden ganzen, für SwAV und DINO</translation>
    </message>
    <message>
        <source>Size of local crops</source>
        <translation>Größe lokaler Ausschnitte</translation>
    </message>
    <message>
        <source>Side of a local crop, px</source>
        <translation>Seitenlänge eines lokalen Ausschnitts, px</translation>
    </message>
    <message>
        <source>Smallest local crop</source>
        <translation>Kleinster lokaler Ausschnitt</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at least</source>
        <translation>Anteil an der Bildfläche, den ein lokaler Ausschnitt mindestens hat</translation>
    </message>
    <message>
        <source>Largest local crop</source>
        <translation>Größter lokaler Ausschnitt</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at most</source>
        <translation>Anteil an der Bildfläche, den ein lokaler Ausschnitt höchstens hat</translation>
    </message>
    <message>
        <source>DINO&apos;s outputs</source>
        <translation>Ausgaben von DINO</translation>
    </message>
    <message>
        <source>Width of the last layer, over which student and teacher agree</source>
        <translation>Breite der letzten Schicht, über die sich Schüler und Lehrer einigen</translation>
    </message>
    <message>
        <source>Teacher&apos;s first temperature</source>
        <translation>Erste Temperatur des Lehrers</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher in the first epoch</source>
        <translation>Des Lehrers von DINO in der ersten Epoche</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>Temperatur des Lehrers</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher after its warm-up</source>
        <translation>Des Lehrers von DINO nach seiner Aufwärmphase</translation>
    </message>
    <message>
        <source>Teacher&apos;s warm-up</source>
        <translation>Aufwärmphase des Lehrers</translation>
    </message>
    <message>
        <source>Epochs over which the temperature of DINO&apos;s teacher rises</source>
        <translation>Epochen, über die die Temperatur des Lehrers von DINO steigt</translation>
    </message>
    <message>
        <source>Momentum of the centre</source>
        <translation>Momentum des Zentrums</translation>
    </message>
    <message>
        <source>How slowly the mean follows that DINO takes from the teacher&apos;s outputs</source>
        <translation>Wie langsam das Mittel folgt, das DINO von den Ausgaben des Lehrers abzieht</translation>
    </message>
    <message>
        <source>Masked share</source>
        <translation>Verdeckter Anteil</translation>
    </message>
    <message>
        <source>Share of an image&apos;s patches that MAE hides</source>
        <translation>Anteil der Bildfelder, die MAE verdeckt</translation>
    </message>
    <message>
        <source>Normalise patches</source>
        <translation>Felder normieren</translation>
    </message>
    <message>
        <source>MAE restores every patch at mean 0 and deviation 1</source>
        <translation>MAE stellt jedes Feld mit Mittelwert 0 und Standardabweichung 1 wieder her</translation>
    </message>
    <message>
        <source>Decoder&apos;s width</source>
        <translation>Breite des Decoders</translation>
    </message>
    <message>
        <source>Of MAE&apos;s decoder; a multiple of 16</source>
        <translation>Des Decoders von MAE; ein Vielfaches von 16</translation>
    </message>
    <message>
        <source>Decoder&apos;s depth</source>
        <translation>Tiefe des Decoders</translation>
    </message>
    <message>
        <source>Transformer blocks of MAE&apos;s decoder</source>
        <translation>Transformer-Blöcke des Decoders von MAE</translation>
    </message>
    <message>
        <source>Hardness β</source>
        <translation>Schwere β</translation>
    </message>
    <message>
        <source>How much more hard negatives count the more alike they are</source>
        <translation>Wie viel stärker schwere Negative zählen, je ähnlicher sie sind</translation>
    </message>
    <message>
        <source>False negatives τ⁺</source>
        <translation>Falsche Negative τ⁺</translation>
    </message>
    <message>
        <source>Share of the negatives that in truth are of the same kind</source>
        <translation>Anteil der Negative, die in Wahrheit von derselben Art sind</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a step follows from the gradients</source>
        <translation>Wie aus den Gradienten ein Schritt wird</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>Decay of the gradients&apos; mean in Adam and AdamW</source>
        <translation>Abklingfaktor des Gradientenmittels bei Adam und AdamW</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Decay of the squared gradients&apos; mean in Adam and AdamW; MAE takes 0.95</source>
        <translation>Abklingfaktor des Mittels der quadrierten Gradienten bei Adam und AdamW; MAE nimmt 0.95</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>Vertrauenskoeffizient</translation>
    </message>
    <message>
        <source>Share of a weight&apos;s norm that LARS moves it by at a learning rate of 1</source>
        <translation>Anteil der Norm eines Gewichts, um den LARS es bei Lernrate 1 bewegt</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>Gradienten begrenzen</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 leaves them as they are</source>
        <translation>Größte Norm aller Gradienten zusammen; 0 lässt sie unverändert</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Batches je Schritt</translation>
    </message>
    <message>
        <source>So many batches give one step; each is contrasted within itself</source>
        <translation>So viele Batches ergeben einen Schritt; jeder wird in sich kontrastiert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine by epochs or by steps, or to a tenth after each milestone</source>
        <translation>Wie die Lernrate sinkt: auf einem Kosinus nach Epochen oder nach Schritten, oder nach jedem Meilenstein auf ein Zehntel</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Epochs after which the learning rate falls to a tenth</source>
        <translation>Epochen, nach denen die Lernrate auf ein Zehntel sinkt</translation>
    </message>
    <message>
        <source>Last weight decay</source>
        <translation>Letzter Weight Decay</translation>
    </message>
    <message>
        <source>Weight decay at the end of a cosine over the steps; 0 keeps it constant</source>
        <translation>Weight Decay am Ende eines Kosinus über die Schritte; 0 hält ihn konstant</translation>
    </message>
    <message>
        <source>Mean of the weights</source>
        <translation>Mittel der Gewichte</translation>
    </message>
    <message>
        <source>Momentum of the running mean of weights that is exported, 0.999 for one; 0 exports the last weights</source>
        <translation>Momentum des laufenden Mittels der Gewichte, das exportiert wird, zum Beispiel 0.999; 0 exportiert die letzten Gewichte</translation>
    </message>
    <message>
        <source>Images that are compared with one another, each in its views</source>
        <translation>Bilder, die miteinander verglichen werden, jedes in seinen Ansichten</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop-Path</translation>
    </message>
    <message>
        <source>Chance by which training leaves out the last residual branch of an EfficientNet or ViT, less for those before it; −1 is the usual one: 0.2 for EfficientNets, 0.1 for DINO&apos;s student, else 0</source>
        <translation>Wahrscheinlichkeit, mit der das Training den letzten Residualzweig eines EfficientNet oder ViT auslässt, bei den früheren Zweigen weniger; −1 ist der übliche Wert: 0,2 bei EfficientNets, 0,1 beim Schüler von DINO, sonst 0</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>Gradienten-Checkpointing</translation>
    </message>
    <message>
        <source>Exactly so many steps, over which schedules lay the epochs evenly; 0 leaves it to the epochs</source>
        <translation>Genau so viele Schritte; die Zeitpläne verteilen die Epochen gleichmäßig darauf. 0 überlässt es den Epochen</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>So often the coreset is selected in a pretraining on it, each time but the first with the encoder in training; 1 keeps it</source>
        <translation>So oft wird das Coreset in einem Vortraining darauf ausgewählt, nach dem ersten Mal jeweils mit dem Encoder im Training; 1 behält es bei</translation>
    </message>
    <message>
        <source>Make views on</source>
        <translation>Ansichten erzeugen auf</translation>
    </message>
    <message>
        <source>Where images are cropped and their colours changed: on the CPU, or in batches on the device; auto takes the device where it is a GPU. Views are the same but for rounding</source>
        <translation>Wo Bilder zugeschnitten und ihre Farben verändert werden: auf der CPU oder stapelweise auf dem Gerät; auto nimmt das Gerät, wenn es eine GPU ist. Die Ansichten sind bis auf Rundung gleich</translation>
    </message>
    <message>
        <source>Needs less memory, the more so the deeper the network is, and a third more time: what lies inside the network&apos;s blocks is computed again for the gradients instead of kept</source>
        <translation>Braucht weniger Speicher, umso mehr, je tiefer das Netz ist, und ein Drittel mehr Zeit: Was innerhalb der Blöcke des Netzes liegt, wird für die Gradienten erneut berechnet statt aufbewahrt</translation>
    </message>
    <message>
        <source>Epochs between checkpoints; long epochs have one every half hour</source>
        <translation>Epochen zwischen zwei Checkpoints; in langen Epochen jede halbe Stunde einer</translation>
    </message>
    <message>
        <source>Where class names come from: the annotations of a data set in its owner&apos;s layout, the parent folder, or nowhere</source>
        <translation>Woher Klassennamen kommen: aus den Annotationen eines Datensatzes in der Anordnung seiner Urheber, vom übergeordneten Ordner oder nirgendwoher</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Kürzere Seite</translation>
    </message>
    <message>
        <source>Of the images that the detector sees, px</source>
        <translation>Der Bilder, die der Detektor sieht, px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Images whose longer side would be longer become smaller, px</source>
        <translation>Bilder, deren längere Seite darüber läge, werden kleiner, px</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Of Adam, at the start of a cosine</source>
        <translation>Von Adam, am Anfang eines Kosinus</translation>
    </message>
    <message>
        <source>Train the encoder too</source>
        <translation>Encoder mittrainieren</translation>
    </message>
    <message>
        <source>Its weights follow the boxes; else they stay as pretraining left them</source>
        <translation>Seine Gewichte folgen den Rahmen; sonst bleiben sie, wie das Vortraining sie ließ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Of the feature pyramid; fewer are faster and less exact</source>
        <translation>Der Merkmalspyramide; weniger sind schneller und ungenauer</translation>
    </message>
    <message>
        <source>Layers of the heads</source>
        <translation>Schichten der Köpfe</translation>
    </message>
    <message>
        <source>Convolutions before a head&apos;s answer</source>
        <translation>Faltungen vor der Antwort eines Kopfes</translation>
    </message>
    <message>
        <source>Label shares</source>
        <translation>Anteile der Labels</translation>
    </message>
    <message>
        <source>Per cent of each class&apos;s labels to learn from, a list</source>
        <translation>Prozent der Labels jeder Klasse, aus denen gelernt wird, eine Liste</translation>
    </message>
    <message>
        <source>Of the encoder at the start of a cosine, ten times as much for the new layer; 0: the best of 0.001, 0.003, 0.01 and 0.03 on a held-out fifth</source>
        <translation>Des Encoders am Anfang eines Kosinus, das Zehnfache für die neue Schicht; 0: die beste von 0,001, 0,003, 0,01 und 0,03 auf einem zurückgehaltenen Fünftel</translation>
    </message>
    <message>
        <source>At the start; a tenth of it behind three and four fifths of the epochs</source>
        <translation>Am Anfang; nach drei und vier Fünfteln der Epochen ein Zehntel davon</translation>
    </message>
    <message>
        <source>Crops and flips</source>
        <translation>Ausschnitte und Spiegelungen</translation>
    </message>
    <message>
        <source>Features of random crops and flips, anew in each epoch, as published: slow; else those of whole images, computed once</source>
        <translation>Merkmale zufälliger Ausschnitte und Spiegelungen, in jeder Epoche neu, wie veröffentlicht: langsam; sonst die ganzer Bilder, einmal berechnet</translation>
    </message>
    <message>
        <source>Shorter side of an image and side of a training crop, px</source>
        <translation>Kürzere Seite eines Bildes und Seite eines Trainingsausschnitts, px</translation>
    </message>
    <message>
        <source>At the start, of the new layers; the encoder&apos;s is a tenth of it</source>
        <translation>Am Anfang, der neuen Schichten; die des Encoders ist ein Zehntel davon</translation>
    </message>
    <message>
        <source>Its weights follow the masks; else they stay as pretraining left them</source>
        <translation>Seine Gewichte folgen den Masken; sonst bleiben sie, wie das Vortraining sie ließ</translation>
    </message>
    <message>
        <source>Of pyramid and decoder; fewer are faster and less exact</source>
        <translation>Von Pyramide und Decoder; weniger sind schneller und ungenauer</translation>
    </message>
    <message>
        <source>Side of a view, px; 0: that of the features</source>
        <translation>Seitenlänge einer Ansicht, px; 0: die der Merkmale</translation>
    </message>
    <message>
        <source>that of the features</source>
        <translation>die der Merkmale</translation>
    </message>
    <message>
        <source>found on a held-out fifth</source>
        <translation>an einem zurückgehaltenen Fünftel gefunden</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>the method&apos;s own</source>
        <translation>nach Verfahren</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>nach den Epochen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>by the number of images</source>
        <translation>nach der Zahl der Bilder</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 images added, %2 changed, %3 gone, %4 as before; %5 unreadable</source>
        <translation>%1 Bilder hinzugekommen, %2 geändert, %3 verschwunden, %4 unverändert; %5 unlesbar</translation>
    </message>
    <message>
        <source>%1 images embedded, %2 reused</source>
        <translation>%1 Bilder eingebettet, %2 wiederverwendet</translation>
    </message>
    <message>
        <source>, %1 unreadable</source>
        <translation>, %1 unlesbar</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source> %1 % (k = %2)</source>
        <translation> %1 % (k = %2)</translation>
    </message>
    <message>
        <source>, %1 classes, %2 test images</source>
        <translation>, %1 Klassen, %2 Testbilder</translation>
    </message>
    <message>
        <source>linear %1 % (L2 %2)</source>
        <translation>linear %1 % (L2 %2)</translation>
    </message>
    <message>
        <source>about %1 on %2 (%3), %4 of memory, %5 on disk</source>
        <translation>etwa %1 auf %2 (%3), %4 Arbeitsspeicher, %5 auf dem Datenträger</translation>
    </message>
    <message>
        <source>, went on from step %1</source>
        <translation>, fortgesetzt ab Trainingsschritt %1</translation>
    </message>
    <message>
        <source>k-centre looked at the %1 images nearest to any centroid</source>
        <translation>k-centre hat die %1 Bilder betrachtet, die einem der Zentroide am nächsten liegen</translation>
    </message>
    <message>
        <source>%1 images, %2 features</source>
        <translation>%1 Bilder, %2 Merkmale</translation>
    </message>
    <message>
        <source>PCA, %1 % of the variance</source>
        <translation>PCA, %1 % der Varianz</translation>
    </message>
    <message>
        <source>kNN %1 % (k = %2)</source>
        <translation>kNN %1 % (k = %2)</translation>
    </message>
    <message>
        <source>%1 images in the coreset</source>
        <translation>%1 Bilder im Coreset</translation>
    </message>
    <message>
        <source>, %1 copied</source>
        <translation>, %1 kopiert</translation>
    </message>
    <message>
        <source>, %1 linked</source>
        <translation>, %1 verknüpft</translation>
    </message>
    <message>
        <source>, %1 not there any more</source>
        <translation>, %1 nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 images, %2 skipped</source>
        <translation>%1 Bilder, %2 übersprungen</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>das Budget</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>die Stoppregel</translation>
    </message>
    <message>
        <source>open-set exhausted</source>
        <translation>das Ende des Open-Sets</translation>
    </message>
    <message>
        <source>cached depth</source>
        <translation>die zwischengespeicherte Tiefe</translation>
    </message>
    <message>
        <source>%1 images in %2 rounds, mean cosine %3, ended by </source>
        <translation>%1 Bilder in %2 Runden, mittlerer Kosinus %3, beendet durch </translation>
    </message>
    <message>
        <source>; %1 exact copies of target images left out</source>
        <translation>; %1 exakte Kopien von Zielbildern ausgelassen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 images could not be decoded any more and count as grey; scan the study again</source>
        <translation>%1 Bilder konnten nicht mehr dekodiert werden und zählen als grau; lesen Sie die Ordner der Studie erneut ein</translation>
    </message>
    <message>
        <source>%1 images, %2 steps: </source>
        <translation>%1 Bilder, %2 Trainingsschritte: </translation>
    </message>
    <message>
        <source>%1 steps, loss %2</source>
        <translation>%1 Trainingsschritte, Verlust %2</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>das Bild konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>there is no map yet: run the stage “map” first</source>
        <translation>es gibt noch keine Karte: Führen Sie zuerst den Schritt „Karte“ aus</translation>
    </message>
    <message>
        <source>no encoder was trained in this study yet</source>
        <translation>in dieser Studie wurde noch kein Encoder trainiert</translation>
    </message>
    <message>
        <source>has no column “%1”</source>
        <translation>hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>is empty; a first row with column names was expected</source>
        <translation>ist leer; erwartet wurde eine erste Zeile mit Spaltennamen</translation>
    </message>
    <message>
        <source>row %1 has a quote that does not fit</source>
        <translation>in Zeile %1 passt ein Anführungszeichen nicht</translation>
    </message>
    <message>
        <source>row %1 has %2 cells, not %3</source>
        <translation>Zeile %1 hat %2 Zellen, nicht %3</translation>
    </message>
    <message>
        <source>row %1 has no number in the column “%2”</source>
        <translation>in Zeile %1 steht keine Zahl in der Spalte „%2“</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>. Free some space on that disk and try again; nothing that was finished is lost</source>
        <translation>. Geben Sie auf diesem Datenträger Platz frei und versuchen Sie es erneut; was fertig ist, geht nicht verloren</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>is larger (%1) than the %2 allowed</source>
        <translation>ist größer (%1) als die erlaubten %2</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>ends before its content does; it may have been cut while in use</source>
        <translation>endet vor dem Ende des Inhalts; vielleicht wurde die Datei während der Benutzung gekürzt</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>a file of that name stands where a folder is needed</source>
        <translation>hier wird ein Ordner gebraucht, aber es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>cannot ask the free space of</source>
        <translation>der freie Speicherplatz kann nicht ermittelt werden</translation>
    </message>
    <message>
        <source>every point needs a label, and there has to be at least one</source>
        <translation>jeder Punkt braucht ein Label, und es muss mindestens einen Punkt geben</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>ein Label liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>is not a NumPy array that can be read: </source>
        <translation>ist kein lesbares NumPy-Array: </translation>
    </message>
    <message>
        <source>its header lacks &apos;%1&apos;</source>
        <translation>im Dateikopf fehlt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>holds elements of type %1; float16 and float32 (little-endian) are understood</source>
        <translation>enthält Elemente vom Typ %1; unterstützt werden float16 und float32 (Little-Endian)</translation>
    </message>
    <message>
        <source>its shape is damaged</source>
        <translation>die Angabe der Form ist beschädigt</translation>
    </message>
    <message>
        <source>its shape is impossibly large</source>
        <translation>die angegebene Form ist unmöglich groß</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>die Datei ist zu kurz</translation>
    </message>
    <message>
        <source>it does not start as one</source>
        <translation>die Datei beginnt nicht wie eines</translation>
    </message>
    <message>
        <source>its format version is %1</source>
        <translation>die Formatversion ist %1</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>der Dateikopf ist länger als die Datei</translation>
    </message>
    <message>
        <source>it is shorter than its shape asks for</source>
        <translation>die Datei ist kürzer, als die Form verlangt</translation>
    </message>
    <message>
        <source>a list of %1 was expected</source>
        <translation>erwartet wurde eine Liste vom Typ %1</translation>
    </message>
    <message>
        <source>is stored column by column; save it with numpy.ascontiguousarray</source>
        <translation>ist spaltenweise gespeichert; speichern Sie das Array mit numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>features are a float16 or float32 array of two dimensions</source>
        <translation>Merkmale sind ein zweidimensionales Array vom Typ float16 oder float32</translation>
    </message>
    <message>
        <source>a float16 or float32 array of one or two dimensions was expected</source>
        <translation>erwartet wurde ein ein- oder zweidimensionales Array vom Typ float16 oder float32</translation>
    </message>
    <message>
        <source>a budget is a number of images (1200) or a share of the open-set (2%), not “%1”</source>
        <translation>ein Budget ist eine Anzahl von Bildern (1200) oder ein Anteil des Open-Sets (2%), nicht „%1“</translation>
    </message>
    <message>
        <source> must be at least %1.</source>
        <translation> muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source> must be at most %1.</source>
        <translation> darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source> must be between %1 and %2.</source>
        <translation> muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source> must be one of %1, not “%2”.</source>
        <translation> muss einer der Werte %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>an option has a value of the wrong type (%1)</source>
        <translation>eine Option hat einen Wert vom falschen Typ (%1)</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads %2); nothing was changed</source>
        <translation>wurde von einem neueren Coresift geschrieben (Formatversion %1, dieses liest %2); es wurde nichts geändert</translation>
    </message>
    <message>
        <source>is no catalogue</source>
        <translation>ist kein Katalog</translation>
    </message>
    <message>
        <source>knows no image with the id %1</source>
        <translation>kennt kein Bild mit der Nummer %1</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>der Arbeitsspeicher reicht zum Dekodieren nicht aus</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing that was finished is lost</source>
        <translation>der Datenträger ist voll; geben Sie Platz frei und versuchen Sie es erneut, was fertig ist, geht nicht verloren</translation>
    </message>
    <message>
        <source>is damaged or no catalogue (%1)</source>
        <translation>ist beschädigt oder kein Katalog (%1)</translation>
    </message>
    <message>
        <source>is in use by another process</source>
        <translation>wird von einem anderen Prozess verwendet</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>kann nicht beschrieben werden (%1)</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>cannot be used (%1)</source>
        <translation>kann nicht verwendet werden (%1)</translation>
    </message>
    <message>
        <source>cannot read the folder</source>
        <translation>der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the folder “%1” is not where it was: %2. If it moved, say so with “study relocate”</source>
        <translation>der Ordner „%1“ ist nicht mehr an seinem Ort: %2. Wurde er verschoben, geben Sie das mit „study relocate“ an</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>der Ordner kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>links to a folder that is listed already</source>
        <translation>verweist auf einen Ordner, der schon aufgeführt ist</translation>
    </message>
    <message>
        <source>the folder cannot be read to its end: %1</source>
        <translation>der Ordner kann nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>kann nicht untersucht werden: %1</translation>
    </message>
    <message>
        <source>is a device, a pipe or a socket</source>
        <translation>ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>ist eine Verknüpfung, die auf sich selbst verweist</translation>
    </message>
    <message>
        <source>is a link to nothing</source>
        <translation>ist eine Verknüpfung ins Leere</translation>
    </message>
    <message>
        <source>is a link out of the folder, to %1</source>
        <translation>ist eine Verknüpfung aus dem Ordner hinaus, nach %1</translation>
    </message>
    <message>
        <source>is a link to a device, a pipe or a socket</source>
        <translation>ist eine Verknüpfung zu einem Gerät, einer Pipe oder einem Socket</translation>
    </message>
    <message>
        <source>links to a file that is listed already</source>
        <translation>verweist auf eine Datei, die schon aufgeführt ist</translation>
    </message>
    <message>
        <source>does not fit its validity list; embed again after deleting this folder</source>
        <translation>passt nicht zur zugehörigen Gültigkeitsliste; löschen Sie diesen Ordner und betten Sie erneut ein</translation>
    </message>
    <message>
        <source>names an impossible image id</source>
        <translation>nennt eine unmögliche Bildnummer</translation>
    </message>
    <message>
        <source>does not fit its list of images; delete the folder and embed again</source>
        <translation>passt nicht zur zugehörigen Bilderliste; löschen Sie den Ordner und betten Sie erneut ein</translation>
    </message>
    <message>
        <source>has features of another width than the parts before it</source>
        <translation>hat Merkmale anderer Länge als die Teile davor</translation>
    </message>
    <message>
        <source>holds no features: run the stage “embed” first</source>
        <translation>enthält keine Merkmale: Führen Sie zuerst den Schritt „Einbetten“ aus</translation>
    </message>
    <message>
        <source>the encoder gave features that are not numbers. Try the precision float32; if that does not help, its weights are damaged</source>
        <translation>der Encoder hat Merkmale geliefert, die keine Zahlen sind. Versuchen Sie die Genauigkeit float32; hilft das nicht, sind seine Gewichte beschädigt</translation>
    </message>
    <message>
        <source>embedding a batch</source>
        <translation>das Einbetten eines Batches</translation>
    </message>
    <message>
        <source>the encoder returns no tensor; one of n×d features is needed</source>
        <translation>der Encoder gibt keinen Tensor zurück; gebraucht wird einer mit n×d Merkmalen</translation>
    </message>
    <message>
        <source>the encoder returns a tensor of another shape than n×d</source>
        <translation>der Encoder gibt einen Tensor anderer Form als n×d zurück</translation>
    </message>
    <message>
        <source>the encoder failed: %1</source>
        <translation>der Encoder ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>is too short to be an encoder</source>
        <translation>ist zu kurz für einen Encoder</translation>
    </message>
    <message>
        <source>names a backbone that is not known: “%1”</source>
        <translation>nennt ein unbekanntes Backbone: „%1“</translation>
    </message>
    <message>
        <source>loading the encoder</source>
        <translation>das Laden des Encoders</translation>
    </message>
    <message>
        <source>making an encoder</source>
        <translation>das Erzeugen eines Encoders</translation>
    </message>
    <message>
        <source>there is no backbone named “%1”</source>
        <translation>es gibt kein Backbone namens „%1“</translation>
    </message>
    <message>
        <source>is not a safetensors file that can be read: </source>
        <translation>ist keine lesbare safetensors-Datei: </translation>
    </message>
    <message>
        <source>a tensor has a type that safetensors does not know</source>
        <translation>ein Tensor hat einen Typ, den safetensors nicht kennt</translation>
    </message>
    <message>
        <source>a name comes twice</source>
        <translation>ein Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>its header is no table</source>
        <translation>der Dateikopf ist keine Tabelle</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Dateikopf ist beschädigt</translation>
    </message>
    <message>
        <source>a shape is damaged</source>
        <translation>die Angabe einer Form ist beschädigt</translation>
    </message>
    <message>
        <source>a shape is impossible</source>
        <translation>eine angegebene Form ist unmöglich</translation>
    </message>
    <message>
        <source>offsets are damaged</source>
        <translation>Offsets sind beschädigt</translation>
    </message>
    <message>
        <source>the bytes of a tensor do not fit its shape</source>
        <translation>die Bytes eines Tensors passen nicht zu seiner Form</translation>
    </message>
    <message>
        <source>the entry of a tensor is damaged</source>
        <translation>der Eintrag eines Tensors ist beschädigt</translation>
    </message>
    <message>
        <source>two tensors share bytes</source>
        <translation>zwei Tensoren teilen sich Bytes</translation>
    </message>
    <message>
        <source>some bytes belong to no tensor</source>
        <translation>einige Bytes gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>its metadata are damaged</source>
        <translation>die Metadaten sind beschädigt</translation>
    </message>
    <message>
        <source>there is no CUDA device here, or this build has no CUDA. Choose the device cpu or auto</source>
        <translation>hier gibt es kein CUDA-Gerät, oder dieses Programm wurde ohne CUDA gebaut. Wählen Sie das Gerät cpu oder auto</translation>
    </message>
    <message>
        <source>float16 needs a CUDA device. Choose bfloat16, float32 or auto</source>
        <translation>float16 braucht ein CUDA-Gerät. Wählen Sie bfloat16, float32 oder auto</translation>
    </message>
    <message>
        <source>there is not enough memory for </source>
        <translation>der Speicher reicht nicht für </translation>
    </message>
    <message>
        <source>. Take a smaller batch or image size</source>
        <translation>. Wählen Sie eine kleinere Batch- oder Bildgröße</translation>
    </message>
    <message>
        <source> failed: %1</source>
        <translation> ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>is TorchScript in its old format. Save it again with PyTorch 1.4 or newer</source>
        <translation>ist TorchScript im alten Format. Speichern Sie die Datei mit PyTorch 1.4 oder neuer noch einmal</translation>
    </message>
    <message>
        <source>has code of its own that runs while it is loaded (__setstate__), which is refused</source>
        <translation>enthält eigenen Code, der beim Laden ausgeführt würde (__setstate__); das wird abgelehnt</translation>
    </message>
    <message>
        <source>has no forward method</source>
        <translation>hat keine Methode forward</translation>
    </message>
    <message>
        <source>uses operators that are not on the list of those that only compute: %1</source>
        <translation>verwendet Operatoren, die nicht auf der Liste der reinen Rechenoperatoren stehen: %1</translation>
    </message>
    <message>
        <source>is neither safetensors nor a TorchScript encoder that can be read (%1)</source>
        <translation>ist weder eine safetensors-Datei noch ein lesbarer TorchScript-Encoder (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has another shape</source>
        <translation>%1 hat eine andere Form</translation>
    </message>
    <message>
        <source>does not fit the network: </source>
        <translation>passt nicht zum Netz: </translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, und %1 weitere</translation>
    </message>
    <message>
        <source>. Is the backbone the right one?</source>
        <translation>. Ist es das richtige Backbone?</translation>
    </message>
    <message>
        <source>Give at least one number of neighbours.</source>
        <translation>Geben Sie mindestens eine Nachbarzahl an.</translation>
    </message>
    <message>
        <source>evaluation needs labelled images in both the target set and the test set</source>
        <translation>die Bewertung braucht Bilder mit Labels in der Zielmenge und in der Testmenge</translation>
    </message>
    <message>
        <source>every image needs exactly one label</source>
        <translation>jedes Bild braucht genau ein Label</translation>
    </message>
    <message>
        <source>target set and test set have features of different encoders</source>
        <translation>Zielmenge und Testmenge haben Merkmale verschiedener Encoder</translation>
    </message>
    <message>
        <source>a label is negative</source>
        <translation>ein Label ist negativ</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes</source>
        <translation>die Bewertung braucht mindestens zwei Klassen</translation>
    </message>
    <message>
        <source>the file ends within its header</source>
        <translation>die Datei endet mitten im Dateikopf</translation>
    </message>
    <message>
        <source>the file is cut off: it ends before the image does</source>
        <translation>die Datei ist abgeschnitten: Sie endet vor dem Ende des Bildes</translation>
    </message>
    <message>
        <source>its %1 data is damaged</source>
        <translation>die %1-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it is a CMYK TIFF of more than 8 bits, which is not read; save it as RGB</source>
        <translation>ein CMYK-TIFF mit mehr als 8 Bit wird nicht gelesen; speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>its first frame lies outside the picture</source>
        <translation>das erste Einzelbild liegt außerhalb der Bildfläche</translation>
    </message>
    <message>
        <source>its file is larger than the %1 that can be decoded</source>
        <translation>die Datei ist größer als die %1, die dekodiert werden können</translation>
    </message>
    <message>
        <source>none of its values is a number</source>
        <translation>keiner der Werte ist eine Zahl</translation>
    </message>
    <message>
        <source>its %1 data is damaged: %2</source>
        <translation>die %1-Daten sind beschädigt: %2</translation>
    </message>
    <message>
        <source>the GIF holds no image</source>
        <translation>das GIF enthält kein Bild</translation>
    </message>
    <message>
        <source>the GIF has no colours</source>
        <translation>das GIF hat keine Farben</translation>
    </message>
    <message>
        <source>its JPEG header is damaged</source>
        <translation>der JPEG-Dateikopf ist beschädigt</translation>
    </message>
    <message>
        <source>its WebP header is damaged</source>
        <translation>der WebP-Dateikopf ist beschädigt</translation>
    </message>
    <message>
        <source>its TIFF header names an impossible size</source>
        <translation>der TIFF-Dateikopf nennt eine unmögliche Größe</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, TIFF, BMP, WebP or GIF</source>
        <translation>die Datei ist kein JPEG, PNG, TIFF, BMP, WebP oder GIF</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>its header names an image without pixels</source>
        <translation>der Dateikopf nennt ein Bild ohne Pixel</translation>
    </message>
    <message>
        <source>cannot write a pixel cache into</source>
        <translation>der Pixel-Cache kann hier nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot map the pixel cache in</source>
        <translation>der Pixel-Cache kann von hier nicht in den Speicher eingeblendet werden</translation>
    </message>
    <message>
        <source>there are no images to train on</source>
        <translation>es gibt keine Bilder zum Trainieren</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels, more than the %3 megapixels allowed</source>
        <translation>das Bild hat %1 × %2 Pixel, mehr als die erlaubten %3 Megapixel</translation>
    </message>
    <message>
        <source>it is a BigTIFF, which is not read; save it as an ordinary TIFF</source>
        <translation>BigTIFF wird nicht gelesen; speichern Sie das Bild als gewöhnliches TIFF</translation>
    </message>
    <message>
        <source>its TIFF header is damaged</source>
        <translation>der TIFF-Dateikopf ist beschädigt</translation>
    </message>
    <message>
        <source>the animation holds no frame</source>
        <translation>die Animation enthält kein Einzelbild</translation>
    </message>
    <message>
        <source>was made with another value of “%1”; begin a new run</source>
        <translation>wurde mit einem anderen Wert von „%1“ erstellt; beginnen Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>was written by a newer Coresift; nothing was changed</source>
        <translation>wurde von einem neueren Coresift geschrieben; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>is no checkpoint of ours</source>
        <translation>ist kein Checkpoint von Coresift</translation>
    </message>
    <message>
        <source>there is no preset named “%1”</source>
        <translation>es gibt keine Voreinstellung namens „%1“</translation>
    </message>
    <message>
        <source>the loss is no number any more</source>
        <translation>der Verlust ist keine Zahl mehr</translation>
    </message>
    <message>
        <source> at step %1 (epoch %2). The last checkpoint is kept. Try a tenth of the learning rate, or the precision float32</source>
        <translation> bei Trainingsschritt %1 (Epoche %2). Der letzte Checkpoint bleibt erhalten. Versuchen Sie ein Zehntel der Lernrate oder die Genauigkeit float32</translation>
    </message>
    <message>
        <source>the weights are no numbers any more</source>
        <translation>die Gewichte sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>training needs at least two images</source>
        <translation>das Training braucht mindestens zwei Bilder</translation>
    </message>
    <message>
        <source>training</source>
        <translation>das Training</translation>
    </message>
    <message>
        <source>a map needs features of at least two values, the same in both sets</source>
        <translation>eine Karte braucht Merkmale mit mindestens zwei Werten, in beiden Mengen gleich viele</translation>
    </message>
    <message>
        <source>a map needs at least two images</source>
        <translation>eine Karte braucht mindestens zwei Bilder</translation>
    </message>
    <message>
        <source>the target set has no features to cluster</source>
        <translation>die Zielmenge hat keine Merkmale zum Clustern</translation>
    </message>
    <message>
        <source>there has to be at least one cluster</source>
        <translation>es muss mindestens einen Cluster geben</translation>
    </message>
    <message>
        <source>Give a budget, or switch the stop rule on.</source>
        <translation>Geben Sie ein Budget an oder schalten Sie die Stoppregel ein.</translation>
    </message>
    <message>
        <source>This selector has no stop rule: give a budget.</source>
        <translation>Dieses Auswahlverfahren hat keine Stoppregel: Geben Sie ein Budget an.</translation>
    </message>
    <message>
        <source>there are no centroids to compare with</source>
        <translation>es gibt keine Zentroide zum Vergleichen</translation>
    </message>
    <message>
        <source>centroids have %1 values, the open-set&apos;s features %2: they come from different encoders</source>
        <translation>die Zentroide haben %1 Werte, die Merkmale des Open-Sets %2: Beide stammen von verschiedenen Encodern</translation>
    </message>
    <message>
        <source>a centroid holds a value that is not a number</source>
        <translation>ein Zentroid enthält einen Wert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>an open-set of more than four billion images is not supported</source>
        <translation>ein Open-Set mit mehr als vier Milliarden Bildern wird nicht unterstützt</translation>
    </message>
    <message>
        <source>target set and open-set both need at least one embedded image</source>
        <translation>Zielmenge und Open-Set brauchen je mindestens ein eingebettetes Bild</translation>
    </message>
    <message>
        <source>the budget comes to no image; give a larger one</source>
        <translation>das Budget ergibt kein einziges Bild; geben Sie ein größeres an</translation>
    </message>
    <message>
        <source>the open-set holds no image to choose from</source>
        <translation>das Open-Set enthält kein Bild zum Auswählen</translation>
    </message>
    <message>
        <source>the test set has the class “%1”, which the target set lacks</source>
        <translation>die Testmenge hat die Klasse „%1“, die in der Zielmenge fehlt</translation>
    </message>
    <message>
        <source>lies inside the image folder %1, which is never written to</source>
        <translation>liegt im Bildordner %1, in den nie geschrieben wird</translation>
    </message>
    <message>
        <source>cannot link into</source>
        <translation>die Verknüpfung kann hier nicht angelegt werden</translation>
    </message>
    <message>
        <source>is not empty; name a new folder for the images</source>
        <translation>ist nicht leer; geben Sie einen neuen Ordner für die Bilder an</translation>
    </message>
    <message>
        <source>there is no coreset to export yet: run the stage “select” first</source>
        <translation>es gibt noch kein Coreset zum Exportieren: Führen Sie zuerst den Schritt „Coreset auswählen“ aus</translation>
    </message>
    <message>
        <source>does not fit its list of images; run the stage “map” again</source>
        <translation>passt nicht zur zugehörigen Bilderliste; führen Sie den Schritt „Karte“ erneut aus</translation>
    </message>
    <message>
        <source>nothing is embedded yet: run the stage “embed” first</source>
        <translation>noch ist nichts eingebettet: Führen Sie zuerst den Schritt „Einbetten“ aus</translation>
    </message>
    <message>
        <source>the target set holds no image that can be read</source>
        <translation>die Zielmenge enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>the open-set holds no image that can be read</source>
        <translation>das Open-Set enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>the target folder is not there, or is no folder: %1</source>
        <translation>der Ordner der Zielmenge ist nicht vorhanden oder kein Ordner: %1</translation>
    </message>
    <message>
        <source>the open-set folder is not there, or is no folder: %1</source>
        <translation>der Ordner des Open-Sets ist nicht vorhanden oder kein Ordner: %1</translation>
    </message>
    <message>
        <source>the test folder is not there, or is no folder: %1</source>
        <translation>der Testordner ist nicht vorhanden oder kein Ordner: %1</translation>
    </message>
    <message>
        <source>the study would lie inside the image folder %1, which is never written to. Choose another place for it</source>
        <translation>die Studie läge im Bildordner %1, in den nie geschrieben wird. Wählen Sie einen anderen Ort für sie</translation>
    </message>
    <message>
        <source>lies inside %1: its images would be counted twice</source>
        <translation>liegt in %1: Die Bilder würden doppelt gezählt</translation>
    </message>
    <message>
        <source>is a study already; open it, or name a new folder</source>
        <translation>ist schon eine Studie; öffnen Sie sie oder geben Sie einen neuen Ordner an</translation>
    </message>
    <message>
        <source>is not an empty folder; name a new one for the study</source>
        <translation>ist kein leerer Ordner; geben Sie einen neuen für die Studie an</translation>
    </message>
    <message>
        <source>a study needs at least one target folder and one open-set folder</source>
        <translation>eine Studie braucht mindestens einen Ordner für die Zielmenge und einen für das Open-Set</translation>
    </message>
    <message>
        <source>cannot write to the study</source>
        <translation>in die Studie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is in use by another process. Wait until it has finished, or stop it</source>
        <translation>wird von einem anderen Prozess verwendet. Warten Sie, bis er fertig ist, oder beenden Sie ihn</translation>
    </message>
    <message>
        <source>is in use by %1. Wait until it has finished, or stop it</source>
        <translation>wird von %1 verwendet. Warten Sie, bis der Prozess fertig ist, oder beenden Sie ihn</translation>
    </message>
    <message>
        <source>the stage “%1” is out of date: something before it has changed; run “coresift-cli %1 %2” again</source>
        <translation>der Schritt „%1“ ist veraltet: Davor hat sich etwas geändert; führen Sie „coresift-cli %1 %2“ erneut aus</translation>
    </message>
    <message>
        <source>the stage “%1” has not been done yet: run “coresift-cli %1 %2” first</source>
        <translation>der Schritt „%1“ ist noch nicht erledigt: Führen Sie zuerst „coresift-cli %1 %2“ aus</translation>
    </message>
    <message>
        <source>the study has no folder named %1</source>
        <translation>die Studie hat keinen Ordner namens %1</translation>
    </message>
    <message>
        <source>names an unknown kind of set, “%1”</source>
        <translation>nennt eine unbekannte Art von Menge, „%1“</translation>
    </message>
    <message>
        <source>names “%1”, which would lead out of the study</source>
        <translation>nennt „%1“, was aus der Studie hinausführen würde</translation>
    </message>
    <message>
        <source>is not a file of the format %1</source>
        <translation>ist keine Datei im Format %1</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads up to %2). Update Coresift to open it; nothing was changed</source>
        <translation>wurde von einem neueren Coresift geschrieben (Formatversion %1, dieses liest bis %2). Aktualisieren Sie Coresift, um die Datei zu öffnen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>has the impossible format version %1</source>
        <translation>hat die unmögliche Formatversion %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>is not a study: it holds no study.json. Make one with `coresift-cli study create`</source>
        <translation>ist keine Studie: Die Datei study.json fehlt. Legen Sie eine Studie mit `coresift-cli study create` an</translation>
    </message>
    <message>
        <source>the run needs about %1 on the study&apos;s disk, %2 are free. Free some space, or take a smaller image size</source>
        <translation>der Lauf braucht etwa %1 auf dem Datenträger der Studie, %2 sind frei. Geben Sie Platz frei oder wählen Sie eine kleinere Bildgröße</translation>
    </message>
    <message>
        <source>pretraining is on target, coreset, random or all, not on “%1”</source>
        <translation>vortrainiert wird auf target, coreset, random oder all, nicht auf „%1“</translation>
    </message>
    <message>
        <source>is named twice: a folder belongs to one set only</source>
        <translation>ist zweimal angegeben: Ein Ordner gehört nur zu einer Menge</translation>
    </message>
    <message>
        <source>UMAP of %1 images</source>
        <translation>UMAP von %1 Bildern</translation>
    </message>
    <message>
        <source>, %1 more placed among them</source>
        <translation>, %1 weitere dazwischen eingefügt</translation>
    </message>
    <message>
        <source>image %1 is not of an open-set: only those are pinned or rejected</source>
        <translation>Bild %1 gehört zu keinem Open-Set: nur solche werden angeheftet oder abgelehnt</translation>
    </message>
    <message>
        <source>there is no centroid %1 to leave out: they are numbered 0 to %2</source>
        <translation>es gibt keinen Zentroid %1 zum Auslassen: sie tragen die Nummern 0 bis %2</translation>
    </message>
    <message>
        <source>every centroid is left out: none could pick</source>
        <translation>jeder Zentroid ist ausgelassen: keiner könnte wählen</translation>
    </message>
    <message>
        <source>The budget is filled before round %1 sets the threshold: the stop rule has no effect.</source>
        <translation>Das Budget ist gefüllt, bevor Runde %1 die Schwelle setzt: die Stoppregel bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>The budget ends the selection: similarity has not fallen under the threshold yet.</source>
        <translation>Das Budget beendet die Auswahl: die Ähnlichkeit ist noch nicht unter die Schwelle gefallen.</translation>
    </message>
    <message>
        <source>The stop rule would end at %1 images: those beyond are less alike.</source>
        <translation>Die Stoppregel würde bei %1 Bildern enden: die weiteren sind weniger ähnlich.</translation>
    </message>
    <message>
        <source>%1 clusters for %2 target images leave few images to each: try %3.</source>
        <translation>%1 Cluster für %2 Zielbilder lassen jedem nur wenige Bilder: versuchen Sie %3.</translation>
    </message>
    <message>
        <source>With a target set of %1 images a random sample may do as well: compare both.</source>
        <translation>Bei einer Zielmenge von %1 Bildern kann eine Zufallsstichprobe ebenso gut sein: vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>its metadata column “%1” is damaged; remove it and join it again</source>
        <translation>die Metadatenspalte „%1“ ist beschädigt; entfernen Sie sie und verbinden Sie sie erneut</translation>
    </message>
    <message>
        <source>there is no picture to write</source>
        <translation>es gibt kein Bild zum Schreiben</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images left out</source>
        <translation>, %1 Beinahe-Duplikate von Testbildern ausgelassen</translation>
    </message>
    <message>
        <source>near-duplicates among more than four billion images are not supported</source>
        <translation>Beinahe-Duplikate unter mehr als vier Milliarden Bildern werden nicht unterstützt</translation>
    </message>
    <message>
        <source>is not a list of chosen images</source>
        <translation>ist keine Liste gewählter Bilder</translation>
    </message>
    <message>
        <source>give the chosen images a name</source>
        <translation>geben Sie den gewählten Bildern einen Namen</translation>
    </message>
    <message>
        <source>cannot remove</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>name at least one selector to compare; two make a comparison</source>
        <translation>geben Sie mindestens ein Auswahlverfahren zum Vergleichen an; erst zwei ergeben einen Vergleich</translation>
    </message>
    <message>
        <source>none of the images can be read any more; connect their disk, or say where they are now</source>
        <translation>keines der Bilder kann noch gelesen werden; schließen Sie ihren Datenträger an oder geben Sie an, wo sie jetzt liegen</translation>
    </message>
    <message>
        <source>%1 near-copies among %2 images</source>
        <translation>%1 Beinahe-Kopien unter %2 Bildern</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images</source>
        <translation>, %1 Beinahe-Duplikate von Testbildern</translation>
    </message>
    <message>
        <source>is the study&apos;s own; name another place for the export</source>
        <translation>gehört zur Studie selbst; geben Sie einen anderen Ort für den Export an</translation>
    </message>
    <message>
        <source>is named twice: each part of an export needs a place of its own</source>
        <translation>ist zweimal angegeben: Jeder Teil eines Exports braucht einen eigenen Ort</translation>
    </message>
    <message>
        <source>features are written to a file named .npy or .safetensors</source>
        <translation>Merkmale werden in eine Datei mit der Endung .npy oder .safetensors geschrieben</translation>
    </message>
    <message>
        <source>the export needs %1, %2 are free there</source>
        <translation>der Export braucht %1, dort sind %2 frei</translation>
    </message>
    <message>
        <source>the features take %1 of memory, %2 are free; export fewer images</source>
        <translation>die Merkmale brauchen %1 Arbeitsspeicher, %2 sind frei; exportieren Sie weniger Bilder</translation>
    </message>
    <message>
        <source>there is no column “%1” to export; there are %2</source>
        <translation>es gibt keine Spalte „%1“ zum Exportieren; es gibt %2</translation>
    </message>
    <message>
        <source>the column “%1” is named twice</source>
        <translation>die Spalte „%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>no image has a class to name a folder after; name a metadata column</source>
        <translation>kein Bild hat eine Klasse, nach der ein Ordner heißen könnte; geben Sie eine Metadatenspalte an</translation>
    </message>
    <message>
        <source>, %1 under a new name</source>
        <translation>, %1 unter neuem Namen</translation>
    </message>
    <message>
        <source>, %1 without features</source>
        <translation>, %1 ohne Merkmale</translation>
    </message>
    <message>
        <source>; a dry run: nothing was written</source>
        <translation>; ein Probelauf: es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>is damaged; delete it and go on</source>
        <translation>ist beschädigt; löschen Sie die Datei und machen Sie weiter</translation>
    </message>
    <message>
        <source>the study has several open-sets: name the folder that the table is about (%1)</source>
        <translation>die Studie hat mehrere Open-Sets: Geben Sie den Ordner an, um den es in der Tabelle geht (%1)</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than %2 bytes</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>has %1 columns; %2 are possible</source>
        <translation>hat %1 Spalten; %2 sind möglich</translation>
    </message>
    <message>
        <source>has two columns named “%1”</source>
        <translation>hat zwei Spalten namens „%1“</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; name the one that holds the paths (%1)</source>
        <translation>hat keine Spalte namens path, file, filename oder image; geben Sie die mit den Pfaden an (%1)</translation>
    </message>
    <message>
        <source>has no column “%1”; it has %2</source>
        <translation>hat keine Spalte „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>has no column besides the one with the paths</source>
        <translation>hat außer der Spalte mit den Pfaden keine</translation>
    </message>
    <message>
        <source>%1 of %2 rows joined to images of %3: %4</source>
        <translation>%1 von %2 Zeilen mit Bildern von %3 verbunden: %4</translation>
    </message>
    <message>
        <source>; %1 rows are about an image of an earlier row, the last one counts</source>
        <translation>; %1 Zeilen betreffen ein Bild einer früheren Zeile, die letzte gilt</translation>
    </message>
    <message>
        <source>; %1 images have no row</source>
        <translation>; %1 Bilder haben keine Zeile</translation>
    </message>
    <message>
        <source>; %1 rows are about no image there, first: %2</source>
        <translation>; zu %1 Zeilen gibt es dort kein Bild, zuerst: %2</translation>
    </message>
    <message>
        <source>no images of %1 are known yet: run the stage “scan” first</source>
        <translation>von %1 sind noch keine Bilder bekannt: Führen Sie zuerst den Schritt „Ordner einlesen“ aus</translation>
    </message>
    <message>
        <source>is UTF-16; save it as CSV in UTF-8</source>
        <translation>ist UTF-16; speichern Sie die Datei als CSV in UTF-8</translation>
    </message>
    <message>
        <source>the study has no metadata column “%1”</source>
        <translation>die Studie hat keine Metadatenspalte „%1“</translation>
    </message>
    <message>
        <source>row %1 has an impossible value in the column “%2”</source>
        <translation>in Zeile %1 steht ein unmöglicher Wert in der Spalte „%2“</translation>
    </message>
    <message>
        <source>does not fit its pairs.json; run the stage “duplicates” again</source>
        <translation>passt nicht zur zugehörigen pairs.json; führen Sie den Schritt „Duplikate finden“ erneut aus</translation>
    </message>
    <message>
        <source>report of %1 with %2 pictures</source>
        <translation>Bericht von %1 mit %2 Bildern</translation>
    </message>
    <message>
        <source>, %1 images could not be shown</source>
        <translation>, %1 Bilder konnten nicht gezeigt werden</translation>
    </message>
    <message>
        <source>is a link, which could lead out of the study</source>
        <translation>ist eine Verknüpfung, die aus der Studie hinausführen könnte</translation>
    </message>
    <message>
        <source>the study has no run named %1</source>
        <translation>die Studie hat keinen Lauf namens %1</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>a note is UTF-8 text of at most %1</source>
        <translation>eine Notiz ist UTF-8-Text von höchstens %1</translation>
    </message>
    <message>
        <source>the study uses the run %1: train another one before you delete it</source>
        <translation>die Studie verwendet den Lauf %1: Trainieren Sie einen anderen, bevor Sie ihn löschen</translation>
    </message>
    <message>
        <source>there is no deleted run named %1</source>
        <translation>es gibt keinen gelöschten Lauf namens %1</translation>
    </message>
    <message>
        <source>the study has another run named %1</source>
        <translation>die Studie hat einen anderen Lauf namens %1</translation>
    </message>
    <message>
        <source>cannot delete</source>
        <translation>kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>; %1 near-copies left out</source>
        <translation>; %1 Beinahe-Kopien ausgelassen</translation>
    </message>
    <message>
        <source>cannot be opened. Is the package dataset-fashion-mnist installed?</source>
        <translation>kann nicht geöffnet werden. Ist das Paket dataset-fashion-mnist installiert?</translation>
    </message>
    <message>
        <source>ends early or is damaged</source>
        <translation>endet zu früh oder ist beschädigt</translation>
    </message>
    <message>
        <source>claims %1 images of %2 × %3</source>
        <translation>gibt %1 Bilder von %2 × %3 an</translation>
    </message>
    <message>
        <source>is longer than its header says</source>
        <translation>ist länger, als der Dateikopf angibt</translation>
    </message>
    <message>
        <source>the labels of “%1” do not fit its images</source>
        <translation>die Labels von „%1“ passen nicht zu den Bildern</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the data set lacks %1 images of the class %2</source>
        <translation>dem Datensatz fehlen %1 Bilder der Klasse %2</translation>
    </message>
    <message>
        <source>Collapsing: the features of different images become the same (spread %1 of 1). Try a larger batch or a lower learning rate.</source>
        <translation>Kollabierend: Die Merkmale verschiedener Bilder werden gleich (Streuung %1 von 1). Versuchen Sie eine größere Batch-Größe oder eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Too early to tell: the first steps say little.</source>
        <translation>Noch zu früh: Die ersten Schritte sagen wenig.</translation>
    </message>
    <message>
        <source>there is no coreset yet. Select one first, or pretrain on the target set alone</source>
        <translation>es gibt noch kein Coreset. Wählen Sie zuerst eines aus, oder trainieren Sie nur auf der Zielmenge vor</translation>
    </message>
    <message>
        <source>there is no retrieval encoder yet. Train or load one first</source>
        <translation>es gibt noch keinen Retrieval-Encoder. Trainieren oder laden Sie zuerst einen</translation>
    </message>
    <message>
        <source>there are no images yet. Scan the study first</source>
        <translation>es gibt noch keine Bilder. Durchsuchen Sie zuerst die Ordner der Studie</translation>
    </message>
    <message>
        <source>the images of “%1” cannot be reached: the folder %2 is gone or empty. Connect its disk and start again; nothing that was finished is lost</source>
        <translation>die Bilder von „%1“ sind nicht erreichbar: Der Ordner %2 ist verschwunden oder leer. Schließen Sie das Laufwerk an und starten Sie erneut; nichts Fertiges geht verloren</translation>
    </message>
    <message>
        <source>Falling: over the last %1 steps the loss is %2 on average, %3 % lower than over the %1 before.</source>
        <translation>Fallend: Über die letzten %1 Schritte ist der Verlust im Mittel %2, %3 % niedriger als über die %1 davor.</translation>
    </message>
    <message>
        <source>Diverging: over the last %1 steps the loss is %2 on average, and it rises. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>Divergierend: Über die letzten %1 Schritte ist der Verlust im Mittel %2, und er steigt. Versuchen Sie ein Zehntel der Lernrate oder eine Aufwärmphase.</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss of the last step %3</source>
        <translation>Epoche %1 von %2, Verlust des letzten Schritts %3</translation>
    </message>
    <message>
        <source>%1 steps in %2 epochs, loss %3 (first epoch) → %4 (last epoch), %5</source>
        <translation>%1 Trainingsschritte in %2 Epochen, Verlust %3 (erste Epoche) → %4 (letzte Epoche), %5</translation>
    </message>
    <message>
        <source>The open-set ends before similarity falls under the threshold: the stop rule is never reached.</source>
        <translation>Das Open-Set endet, bevor die Ähnlichkeit unter die Schwelle fällt: Die Stoppregel greift nie.</translation>
    </message>
    <message>
        <source>The stop rule ends at %1 images; the budget of %2 is not filled, since further images are less alike.</source>
        <translation>Die Stoppregel endet bei %1 Bildern; das Budget von %2 wird nicht ausgeschöpft, da weitere Bilder weniger ähnlich sind.</translation>
    </message>
    <message>
        <source>Classes are unbalanced: %2 % of the coreset stands near target images of “%1”, which are %3 % of the target set.</source>
        <translation>Die Klassen sind unausgewogen: %2 % des Coresets liegen bei Zielbildern von „%1“, die %3 % der Zielmenge ausmachen.</translation>
    </message>
    <message>
        <source>Classes are unbalanced: “%1” makes up %2 % of the coreset, and %3 % of the open-set.</source>
        <translation>Die Klassen sind unausgewogen: „%1“ macht %2 % des Coresets und %3 % des Open-Sets aus.</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>Retrieval-Encoder</translation>
    </message>
    <message>
        <source>pretrained encoder of run %1</source>
        <translation>vortrainierter Encoder des Laufs %1</translation>
    </message>
    <message>
        <source>%1, %2 features, %3, %4</source>
        <translation>%1, %2 Merkmale, %3, %4</translation>
    </message>
    <message>
        <source>Flat: over the last %1 steps the loss is %2 on average, hardly different from that over the %1 before.</source>
        <translation>Flach: Über die letzten %1 Schritte ist der Verlust im Mittel %2, kaum anders als über die %1 davor.</translation>
    </message>
    <message>
        <source>Diverging: the loss is no number any more. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>Divergierend: Der Verlust ist keine Zahl mehr. Versuchen Sie ein Zehntel der Lernrate oder eine Aufwärmphase.</translation>
    </message>
    <message>
        <source>has sampling options out of their range; delete the file</source>
        <translation>enthält Auswahloptionen außerhalb ihres Bereichs; löschen Sie die Datei</translation>
    </message>
    <message>
        <source>these are numbers, each with a reason if there is one (3,17: blurred; 20), not “%1”</source>
        <translation>das sind Nummern, jede mit einem Grund, wenn es einen gibt (3,17: unscharf; 20), nicht „%1“</translation>
    </message>
    <message>
        <source>The small-image stem is for ResNets alone; turn it off.</source>
        <translation>Den Stem für kleine Bilder gibt es nur bei ResNets; schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>was written on a machine of another byte order (big-endian)</source>
        <translation>wurde auf einem Rechner mit anderer Byte-Reihenfolge (Big-Endian) geschrieben</translation>
    </message>
    <message>
        <source>its pickle is too long</source>
        <translation>die Pickle-Daten sind zu lang</translation>
    </message>
    <message>
        <source>its storages are damaged or cut off</source>
        <translation>die Speicherblöcke der Tensoren sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its start is damaged</source>
        <translation>der Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>a storage has an impossible size</source>
        <translation>ein Speicherblock hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its tables are too deep or too many</source>
        <translation>die Tabellen sind zu tief verschachtelt oder zu zahlreich</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>ein Name ist zu lang</translation>
    </message>
    <message>
        <source>a tensor reaches beyond its storage</source>
        <translation>ein Tensor reicht über seinen Speicherblock hinaus</translation>
    </message>
    <message>
        <source>its tensors are larger than the file</source>
        <translation>die Tensoren sind größer als die Datei</translation>
    </message>
    <message>
        <source>a storage is missing or of another size than its tensors need</source>
        <translation>ein Speicherblock fehlt oder hat eine andere Größe, als seine Tensoren brauchen</translation>
    </message>
    <message>
        <source>holds no weights by name. Save the network&apos;s state_dict(), not the network</source>
        <translation>enthält keine benannten Gewichte. Speichern Sie das state_dict() des Netzes, nicht das Netz</translation>
    </message>
    <message>
        <source>is not a PyTorch file that can be read: </source>
        <translation>ist keine lesbare PyTorch-Datei: </translation>
    </message>
    <message>
        <source>its zip archive is damaged or cut off</source>
        <translation>das Zip-Archiv ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its zip archive has too many entries</source>
        <translation>das Zip-Archiv hat zu viele Einträge</translation>
    </message>
    <message>
        <source>its zip archive lacks %1</source>
        <translation>im Zip-Archiv fehlt %1</translation>
    </message>
    <message>
        <source>is a compressed zip archive, and PyTorch&apos;s are not. Unpack it, and pack it again without compressing</source>
        <translation>ist ein komprimiertes Zip-Archiv; die von PyTorch sind es nicht. Entpacken Sie es und packen Sie es erneut, ohne zu komprimieren</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1</source>
        <translation>die Pickle-Daten enthalten den unbekannten Opcode %1</translation>
    </message>
    <message>
        <source>its pickle is damaged</source>
        <translation>die Pickle-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>die Pickle-Daten sind abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of %2 weights found</source>
        <translation>%1 von %2 Gewichten gefunden</translation>
    </message>
    <message>
        <source> under “%1”</source>
        <translation> unter „%1“</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 fehlen</translation>
    </message>
    <message>
        <source>, %1 not used</source>
        <translation>, %1 nicht verwendet</translation>
    </message>
    <message>
        <source>was written by an older Coresift, whose training cannot go on; begin a new run</source>
        <translation>wurde von einem älteren Coresift geschrieben, dessen Training nicht weitergehen kann; beginnen Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>does not hold the state of the early stop</source>
        <translation>enthält den Zustand des frühen Abbruchs nicht</translation>
    </message>
    <message>
        <source>The smallest local crop is larger than the largest one.</source>
        <translation>Der kleinste lokale Ausschnitt ist größer als der größte.</translation>
    </message>
    <message>
        <source>The decoder&apos;s width must be a multiple of %1.</source>
        <translation>Die Breite des Decoders muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>MAE hides patches, which vision transformers alone have; take one as the backbone.</source>
        <translation>MAE verdeckt Bildfelder, die nur Vision-Transformer haben; nehmen Sie einen als Backbone.</translation>
    </message>
    <message>
        <source>MoCo&apos;s queue must be a multiple of the batch, %1.</source>
        <translation>Die Warteschlange von MoCo muss ein Vielfaches der Batchgröße sein, %1.</translation>
    </message>
    <message>
        <source>MAE needs images of at least two patches&apos; side.</source>
        <translation>MAE braucht Bilder, deren Seite mindestens zwei Felder lang ist.</translation>
    </message>
    <message>
        <source>does not hold “%1” as this run needs it; begin a new run</source>
        <translation>enthält „%1“ nicht so, wie dieser Lauf es braucht; beginnen Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>there is no optimiser named “%1”</source>
        <translation>es gibt keinen Optimierer namens „%1“</translation>
    </message>
    <message>
        <source>there is no method named “%1”</source>
        <translation>es gibt kein Verfahren namens „%1“</translation>
    </message>
    <message>
        <source>does not say pause, resume or stop as it should</source>
        <translation>sagt nicht wie vorgesehen pause, resume oder stop</translation>
    </message>
    <message>
        <source>The run pauses, as its folder&apos;s control.json asks.</source>
        <translation>Der Lauf pausiert, wie es control.json in seinem Ordner verlangt.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The run goes on from step %1 at a tenth of the learning rate.</source>
        <translation>Der Lauf geht ab Schritt %1 mit einem Zehntel der Lernrate weiter.</translation>
    </message>
    <message>
        <source>, ended early since it got no better</source>
        <translation>, vorzeitig beendet, weil es nicht besser wurde</translation>
    </message>
    <message>
        <source>the run %1 is not in work: there is nothing to pause or to stop</source>
        <translation>der Lauf %1 ist nicht in Arbeit: Es gibt nichts anzuhalten oder zu beenden</translation>
    </message>
    <message>
        <source>An early stop by nearest neighbours needs checks by them: give “kNN every”.</source>
        <translation>Ein vorzeitiges Ende nach nächsten Nachbarn braucht Prüfungen durch sie: Geben Sie „kNN-Abstand“ an.</translation>
    </message>
    <message>
        <source>ResNets have no drop path; set it to −1 or take another backbone.</source>
        <translation>ResNets haben keinen Drop-Path; setzen Sie ihn auf −1 oder nehmen Sie ein anderes Backbone.</translation>
    </message>
    <message>
        <source>holds tensors of a type that is not known, in the old form of PyTorch&apos;s files, which does not tell their size. Save it again with PyTorch 1.6 or newer</source>
        <translation>enthält Tensoren eines unbekannten Typs in der alten Form der PyTorch-Dateien, die ihre Größe nicht nennt. Speichern Sie die Datei erneut mit PyTorch 1.6 oder neuer</translation>
    </message>
    <message>
        <source>the GPU does not tell how much of its memory is free</source>
        <translation>die GPU sagt nicht, wie viel ihres Speichers frei ist</translation>
    </message>
    <message>
        <source>is of MoCo v3, whose vision transformers have %1 heads of attention; a %2 has %3</source>
        <translation>stammt von MoCo v3, dessen Vision-Transformer %1 Attention-Köpfe haben; ein %2 hat %3</translation>
    </message>
    <message>
        <source>it has no place for %1</source>
        <translation>es hat keinen Platz für %1</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as a quantised network&apos;s does</source>
        <translation>%1 enthält ganze Zahlen, wie die Gewichte eines quantisierten Netzes</translation>
    </message>
    <message>
        <source>, %1 left out</source>
        <translation>, %1 ausgelassen</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Left out, as no tensors of a type for weights: %1</source>
        <translation>Ausgelassen, da keine Tensoren von einem Typ für Gewichte: %1</translation>
    </message>
    <message>
        <source>Positions interpolated from %1×%1 places to %2×%2</source>
        <translation>Positionen von %1×%1 Plätzen auf %2×%2 interpoliert</translation>
    </message>
    <message>
        <source>. A batch of %1 with %2 batches a step fits and gives steps of as many images</source>
        <translation>. Ein Batch von %1 bei %2 Batches je Schritt passt und ergibt Schritte mit ebenso vielen Bildern</translation>
    </message>
    <message>
        <source>. A batch of %1 fits</source>
        <translation>. Ein Batch von %1 passt</translation>
    </message>
    <message>
        <source>. No batch fits. Turn on gradient checkpointing, or take a smaller image size</source>
        <translation>. Kein Batch passt. Schalten Sie Gradienten-Checkpointing ein, oder nehmen Sie eine kleinere Bildgröße</translation>
    </message>
    <message>
        <source>. No batch fits. Take a smaller image size or another backbone</source>
        <translation>. Kein Batch passt. Nehmen Sie eine kleinere Bildgröße oder ein anderes Backbone</translation>
    </message>
    <message>
        <source>the processes that train together lost each other: one of them ended, or the network broke (%1). The last checkpoint is kept; start them all again to go on from it</source>
        <translation>Die gemeinsam trainierenden Prozesse haben einander verloren: Einer von ihnen wurde beendet, oder das Netzwerk ist ausgefallen (%1). Der letzte Checkpoint bleibt erhalten; starten Sie alle erneut, um von dort fortzufahren</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on CPUs: its LibTorch has no Gloo, or comes without Gloo&apos;s headers. Debian&apos;s with libgloo-dev can</source>
        <translation>Diese Programmfassung kann auf CPUs nicht in mehreren Prozessen trainieren: Ihr LibTorch enthält kein Gloo oder wird ohne dessen Header geliefert. Mit dem LibTorch von Debian und libgloo-dev ist es möglich</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on GPUs: its LibTorch has no NCCL, or NCCL&apos;s headers were not there when it was built</source>
        <translation>Diese Programmfassung kann auf GPUs nicht in mehreren Prozessen trainieren: Ihr LibTorch enthält kein NCCL, oder dessen Header fehlten beim Bauen</translation>
    </message>
    <message>
        <source>process %1 of %2 cannot meet the others at %3, port %4: %5</source>
        <translation>Prozess %1 von %2 erreicht die anderen unter %3, Port %4, nicht: %5</translation>
    </message>
    <message>
        <source>the gradients are no numbers any more</source>
        <translation>die Gradienten sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>the launcher&apos;s variable %1 makes no sense: “%2”. Start the program by torchrun or srun, or unset the launcher&apos;s variables to train in one process</source>
        <translation>Die Variable %1 des Startprogramms ergibt keinen Sinn: „%2“. Starten Sie das Programm mit torchrun oder srun, oder löschen Sie die Variablen des Startprogramms, um in einem einzigen Prozess zu trainieren</translation>
    </message>
    <message>
        <source>there is not enough memory for training</source>
        <translation>der Speicher reicht nicht für das Training</translation>
    </message>
    <message>
        <source>the processes that train together find different checkpoints here; all of them have to see the same folder</source>
        <translation>Die gemeinsam trainierenden Prozesse finden hier verschiedene Checkpoints; alle müssen denselben Ordner sehen</translation>
    </message>
    <message>
        <source>, %1 images/s, %2 % of the time waiting for views</source>
        <translation>, %1 Bilder/s, %2 % der Zeit auf Ansichten gewartet</translation>
    </message>
    <message>
        <source>a batch of %1 images cannot be divided among %2 processes: the last one of an epoch may be short. Choose another batch size, or fewer processes</source>
        <translation>Ein Batch von %1 Bildern lässt sich nicht auf %2 Prozesse verteilen: Der letzte einer Epoche kann kürzer sein. Wählen Sie eine andere Batchgröße oder weniger Prozesse</translation>
    </message>
    <message>
        <source>holds a %1, and the options ask for a %2: take the same backbone</source>
        <translation>enthält ein %1, und die Optionen verlangen ein %2: Wählen Sie dasselbe Backbone</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory, %2 are free</source>
        <translation>der Lauf braucht etwa %1 Speicher, frei sind %2</translation>
    </message>
    <message>
        <source>this process does not find the images and options that the first one trains on; all of them have to see the same study, by the same program</source>
        <translation>Dieser Prozess findet nicht die Bilder und Optionen, mit denen der erste trainiert; alle müssen mit demselben Programm dieselbe Studie sehen</translation>
    </message>
    <message>
        <source>names images of folders that the study has not</source>
        <translation>nennt Bilder aus Ordnern, die die Studie nicht hat</translation>
    </message>
    <message>
        <source>The coreset is selected again with the encoder in training: %1 of its %2 images are new.</source>
        <translation>Das Coreset wird mit dem Encoder im Training neu ausgewählt: %1 seiner %2 Bilder sind neu.</translation>
    </message>
    <message>
        <source>does not name %1 images as the run&apos;s coreset does</source>
        <translation>nennt nicht %1 Bilder wie das Coreset des Laufs</translation>
    </message>
    <message>
        <source>another of the processes that train together failed; its own message says why</source>
        <translation>ein anderer der gemeinsam trainierenden Prozesse ist fehlgeschlagen; seine eigene Meldung nennt den Grund</translation>
    </message>
    <message>
        <source>the coreset cannot be selected %1 times in %2 epochs. Take more epochs, or select it less often</source>
        <translation>das Coreset kann in %2 Epochen nicht %1-mal ausgewählt werden. Nehmen Sie mehr Epochen, oder wählen Sie es seltener aus</translation>
    </message>
    <message>
        <source>is longer than any line of a list</source>
        <translation>ist länger als jede Zeile einer Liste</translation>
    </message>
    <message>
        <source>line %1 </source>
        <translation>Zeile %1 </translation>
    </message>
    <message>
        <source>names an image outside of the folder: %1</source>
        <translation>nennt ein Bild außerhalb des Ordners: %1</translation>
    </message>
    <message>
        <source>names an image for the second time: %1</source>
        <translation>nennt ein Bild zum zweiten Mal: %1</translation>
    </message>
    <message>
        <source>names an image that is listed nowhere: %1</source>
        <translation>nennt ein Bild, das nirgends steht: %1</translation>
    </message>
    <message>
        <source>names a class that is listed nowhere: %1</source>
        <translation>nennt eine Klasse, die nirgends steht: %1</translation>
    </message>
    <message>
        <source>has the class number %1, and there are %2 classes</source>
        <translation>hat die Klassennummer %1, und es gibt %2 Klassen</translation>
    </message>
    <message>
        <source>has a box without an area</source>
        <translation>hat einen Rahmen ohne Fläche</translation>
    </message>
    <message>
        <source>%1 images instead of the published %2</source>
        <translation>%1 Bilder statt der veröffentlichten %2</translation>
    </message>
    <message>
        <source>%1 images in the split %2 instead of the published %3</source>
        <translation>%1 Bilder in der Aufteilung %2 statt der veröffentlichten %3</translation>
    </message>
    <message>
        <source>%1 classes instead of the published %2</source>
        <translation>%1 Klassen statt der veröffentlichten %2</translation>
    </message>
    <message>
        <source>has no two parts with a blank between them</source>
        <translation>besteht nicht aus zwei Teilen mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>has “%1” where a whole number from %2 to %3 belongs</source>
        <translation>hat „%1“, wo eine ganze Zahl von %2 bis %3 hingehört</translation>
    </message>
    <message>
        <source>has “%1” where a number belongs</source>
        <translation>hat „%1“, wo eine Zahl hingehört</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>has no variable %1</source>
        <translation>hat keine Variable %1</translation>
    </message>
    <message>
        <source>the variable %1 holds something else than was expected</source>
        <translation>die Variable %1 enthält etwas anderes als erwartet</translation>
    </message>
    <message>
        <source>is larger than %1, and no list</source>
        <translation>ist größer als %1 und damit keine Liste</translation>
    </message>
    <message>
        <source>is no MATLAB file</source>
        <translation>ist keine MATLAB-Datei</translation>
    </message>
    <message>
        <source>element %1 of the variable %2 </source>
        <translation>Element %1 der Variablen %2 </translation>
    </message>
    <message>
        <source>is no image with the four numbers of a box</source>
        <translation>ist kein Bild mit den vier Zahlen eines Rahmens</translation>
    </message>
    <message>
        <source>has fewer than %1 words</source>
        <translation>hat weniger als %1 Wörter</translation>
    </message>
    <message>
        <source>more than %1 attributes, which are passed over</source>
        <translation>mehr als %1 Attribute, die übergangen werden</translation>
    </message>
    <message>
        <source>has no label: the lists differ in length</source>
        <translation>hat keine Klasse: Die Listen sind verschieden lang</translation>
    </message>
    <message>
        <source>training has neither files named like 10_228.jpg nor the folders of its 11 classes</source>
        <translation>training hat weder Dateien mit Namen wie 10_228.jpg noch die Ordner der 11 Klassen</translation>
    </message>
    <message>
        <source>there is neither an image nor a folder</source>
        <translation>da ist weder ein Bild noch ein Ordner</translation>
    </message>
    <message>
        <source>names an image without its class: %1</source>
        <translation>nennt ein Bild ohne seine Klasse: %1</translation>
    </message>
    <message>
        <source>is no image with its three numbers</source>
        <translation>ist kein Bild mit seinen drei Zahlen</translation>
    </message>
    <message>
        <source>gives the class %1 another name</source>
        <translation>gibt der Klasse %1 einen anderen Namen</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>ist kein XML: %1</translation>
    </message>
    <message>
        <source>is one more than %1</source>
        <translation>ist eine mehr als %1</translation>
    </message>
    <message>
        <source>neither train nor val has folders named like n01440764</source>
        <translation>weder train noch val hat Ordner mit Namen wie n01440764</translation>
    </message>
    <message>
        <source>has no boxes of five words each</source>
        <translation>hat keine Rahmen aus je fünf Wörtern</translation>
    </message>
    <message>
        <source>there is no list of its images with their folder</source>
        <translation>da ist keine Liste der Bilder mit ihrem Ordner</translation>
    </message>
    <message>
        <source>has a mask of an impossible size</source>
        <translation>hat eine Maske von unmöglicher Größe</translation>
    </message>
    <message>
        <source>has a mask whose runs cannot be read</source>
        <translation>hat eine Maske, deren Läufe nicht zu lesen sind</translation>
    </message>
    <message>
        <source>has a mask whose runs do not fill its size</source>
        <translation>hat eine Maske, deren Läufe ihre Größe nicht füllen</translation>
    </message>
    <message>
        <source>has a polygon that is none</source>
        <translation>hat ein Vieleck, das keines ist</translation>
    </message>
    <message>
        <source>has more values than any record has</source>
        <translation>hat mehr Werte als jeder Eintrag</translation>
    </message>
    <message>
        <source>is nested deeper than any record is</source>
        <translation>ist tiefer verschachtelt als jeder Eintrag</translation>
    </message>
    <message>
        <source>record %1 of “%2” </source>
        <translation>Eintrag %1 von „%2“ </translation>
    </message>
    <message>
        <source>has no “%1”</source>
        <translation>hat kein „%1“</translation>
    </message>
    <message>
        <source>has a “%1” that is no whole number</source>
        <translation>hat ein „%1“, das keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>has a “%1” that is no text</source>
        <translation>hat ein „%1“, das kein Text ist</translation>
    </message>
    <message>
        <source>has a “%1” that is no list of numbers</source>
        <translation>hat ein „%1“, das keine Liste von Zahlen ist</translation>
    </message>
    <message>
        <source>there is no annotations/instances_NAME.json with the folder NAME of its images</source>
        <translation>da ist kein annotations/instances_NAME.json mit dem Ordner NAME seiner Bilder</translation>
    </message>
    <message>
        <source>has the number of another</source>
        <translation>hat die Nummer eines anderen</translation>
    </message>
    <message>
        <source>has a box without its four numbers</source>
        <translation>hat einen Rahmen ohne seine vier Zahlen</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>hat einen beschädigten Kopf</translation>
    </message>
    <message>
        <source>at byte %1 </source>
        <translation>bei Byte %1 </translation>
    </message>
    <message>
        <source>has a number out of range</source>
        <translation>hat eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>has a member that is longer than the archive</source>
        <translation>hat einen Eintrag, der länger als das Archiv ist</translation>
    </message>
    <message>
        <source>has sparse members</source>
        <translation>hat Einträge mit Lücken (sparse)</translation>
    </message>
    <message>
        <source>has a name of more than a megabyte</source>
        <translation>hat einen Namen von mehr als einem Megabyte</translation>
    </message>
    <message>
        <source>has a damaged record</source>
        <translation>hat einen beschädigten Datensatz</translation>
    </message>
    <message>
        <source>the archive has no member %1</source>
        <translation>das Archiv hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>%1 masks in %2 are damaged and left out</source>
        <translation>%1 Masken in %2 sind beschädigt und bleiben weg</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>hat eine Größe, die keine ist</translation>
    </message>
    <message>
        <source>has %1 attributes instead of %2</source>
        <translation>hat %1 Attribute statt %2</translation>
    </message>
    <message>
        <source>has another size than the masks of other parts</source>
        <translation>hat eine andere Größe als die Masken anderer Teile</translation>
    </message>
    <message>
        <source>there is no folder images with a folder masks of PNG files beside it</source>
        <translation>es gibt keinen Ordner images mit einem Ordner masks voller PNG-Dateien daneben</translation>
    </message>
    <message>
        <source>no mask has the name of an image</source>
        <translation>keine Maske heißt wie ein Bild</translation>
    </message>
    <message>
        <source>there is no .tar file</source>
        <translation>es gibt keine .tar-Datei</translation>
    </message>
    <message>
        <source>there is no labels.csv, annotations.csv, metadata.csv, images.csv or train.csv</source>
        <translation>es gibt keine labels.csv, annotations.csv, metadata.csv, images.csv oder train.csv</translation>
    </message>
    <message>
        <source>row %1 </source>
        <translation>Zeile %1 </translation>
    </message>
    <message>
        <source>names a split that is none: %1</source>
        <translation>nennt eine Aufteilung, die keine ist: %1</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; it has %1</source>
        <translation>hat keine Spalte namens path, file, filename oder image; sie hat %1</translation>
    </message>
    <message>
        <source>there is no folder images with a folder labels of text files beside it</source>
        <translation>es gibt keinen Ordner images mit einem Ordner labels voller Textdateien daneben</translation>
    </message>
    <message>
        <source>is neither a box of four numbers nor a polygon</source>
        <translation>ist weder ein Rahmen aus vier Zahlen noch ein Polygon</translation>
    </message>
    <message>
        <source>holds no data set with official splits any more</source>
        <translation>enthält keinen Datensatz mit offiziellen Aufteilungen mehr</translation>
    </message>
    <message>
        <source>: its images have no class</source>
        <translation>: seine Bilder haben keine Klasse</translation>
    </message>
    <message>
        <source>has no layout that is known: its images have no class</source>
        <translation>hat keine bekannte Anordnung: seine Bilder haben keine Klasse</translation>
    </message>
    <message>
        <source>has %1 columns of labels, of which the first %2 are kept</source>
        <translation>hat %1 Spalten mit Labels, von denen die ersten %2 behalten werden</translation>
    </message>
    <message>
        <source>is listed in the annotations and is not there</source>
        <translation>steht in den Annotationen und ist nicht da</translation>
    </message>
    <message>
        <source>%1 images are listed in the annotations and are not there</source>
        <translation>%1 Bilder stehen in den Annotationen und sind nicht da</translation>
    </message>
    <message>
        <source>a box of the image %1 </source>
        <translation>ein Rahmen des Bildes %1 </translation>
    </message>
    <message>
        <source>detection needs boxes in both the training and the test images</source>
        <translation>die Detektion braucht Rahmen in Trainings- und Testbildern</translation>
    </message>
    <message>
        <source>has the unknown category %1</source>
        <translation>hat die unbekannte Kategorie %1</translation>
    </message>
    <message>
        <source>has no area</source>
        <translation>hat keine Fläche</translation>
    </message>
    <message>
        <source>lies outside of it: are the boxes of images of this size?</source>
        <translation>liegt außerhalb: sind die Rahmen für Bilder dieser Größe?</translation>
    </message>
    <message>
        <source>The longest side cannot be under the shorter one.</source>
        <translation>Die längste Seite kann nicht unter der kürzeren liegen.</translation>
    </message>
    <message>
        <source>all boxes of the training images, or of the test images, are crowds or too hard to tell</source>
        <translation>alle Rahmen der Trainingsbilder oder der Testbilder sind Mengen oder zu schwer zu erkennen</translation>
    </message>
    <message>
        <source>the test images have boxes of “%1”, of which the training images have none</source>
        <translation>die Testbilder haben Rahmen von „%1“, die Trainingsbilder keinen</translation>
    </message>
    <message>
        <source>detection: AP %1 %, AP50 %2 %, AP75 %3 %, %4 categories, %5 test images</source>
        <translation>Detektion: AP %1 %, AP50 %2 %, AP75 %3 %, %4 Kategorien, %5 Testbilder</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>die Detektion</translation>
    </message>
    <message>
        <source>a label is of no class</source>
        <translation>ein Label gehört zu keiner Klasse</translation>
    </message>
    <message>
        <source>Give at least one share of the labels.</source>
        <translation>Geben Sie mindestens einen Anteil der Labels an.</translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation>feinabgestimmt</translation>
    </message>
    <message>
        <source> %1 % (labels %2 %)</source>
        <translation> %1 % (Labels %2 %)</translation>
    </message>
    <message>
        <source> in %1 folds</source>
        <translation> in %1 Teilen</translation>
    </message>
    <message>
        <source>linear, published protocol %1 % (epoch %2)</source>
        <translation>linear, veröffentlichtes Protokoll %1 % (Epoche %2)</translation>
    </message>
    <message>
        <source> needs an encoder that is a ResNet or a ResNeXt, and this one is %1</source>
        <translation> braucht einen Encoder, der ein ResNet oder ResNeXt ist, und dieser ist %1</translation>
    </message>
    <message>
        <source>segmentation needs masks of both the training and the test images</source>
        <translation>die Segmentierung braucht Masken der Trainings- und der Testbilder</translation>
    </message>
    <message>
        <source>is %1 × %2 px, and the image has another shape</source>
        <translation>ist %1 × %2 px, und das Bild hat eine andere Form</translation>
    </message>
    <message>
        <source>has the unknown class number %1</source>
        <translation>hat die unbekannte Klassennummer %1</translation>
    </message>
    <message>
        <source>the mask of the image %1 </source>
        <translation>die Maske des Bildes %1 </translation>
    </message>
    <message>
        <source>segmentation needs at least two classes</source>
        <translation>die Segmentierung braucht mindestens zwei Klassen</translation>
    </message>
    <message>
        <source>segmentation can tell at most %1 classes apart</source>
        <translation>die Segmentierung kann höchstens %1 Klassen unterscheiden</translation>
    </message>
    <message>
        <source>segmentation needs the masks of two training images at least</source>
        <translation>die Segmentierung braucht die Masken von mindestens zwei Trainingsbildern</translation>
    </message>
    <message>
        <source>the test images have pixels of “%1”, of which the training images have none</source>
        <translation>die Testbilder haben Pixel von „%1“, die Trainingsbilder keine</translation>
    </message>
    <message>
        <source>segmentation: mIoU %1 %, pixels %2 %, %3 classes, %4 test images</source>
        <translation>Segmentierung: mIoU %1 %, Pixel %2 %, %3 Klassen, %4 Testbilder</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>die Segmentierung</translation>
    </message>
    <message>
        <source>%1 folds need as many groups at least, and there are %2</source>
        <translation>%1 Teile brauchen mindestens so viele Gruppen, und es gibt %2</translation>
    </message>
    <message>
        <source>there have to be two folds at least</source>
        <translation>es müssen mindestens zwei Teile sein</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>the loss became no number in epoch %1: try a lower learning rate</source>
        <translation>der Verlust wurde in Epoche %1 keine Zahl mehr: versuchen Sie eine niedrigere Lernrate</translation>
    </message>
    <message>
        <source>Begins anew: </source>
        <translation>Beginnt neu: </translation>
    </message>
    <message>
        <source>evaluating an encoder</source>
        <translation>beim Bewerten eines Encoders</translation>
    </message>
    <message>
        <source>is a PNG of colours: a mask has a palette or grey values of up to 8 bits</source>
        <translation>ist ein farbiges PNG: eine Maske hat eine Palette oder Grauwerte von bis zu 8 Bit</translation>
    </message>
    <message>
        <source>has a size that it cannot hold</source>
        <translation>hat eine Größe, die sie nicht fassen kann</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>ist ein beschädigtes PNG: %1</translation>
    </message>
    <message>
        <source>is no PNG</source>
        <translation>ist kein PNG</translation>
    </message>
    <message>
        <source>target alone</source>
        <translation>Zielmenge allein</translation>
    </message>
    <message>
        <source>target + open-set</source>
        <translation>Zielmenge + Open-Set</translation>
    </message>
    <message>
        <source>target + random</source>
        <translation>Zielmenge + Zufall</translation>
    </message>
    <message>
        <source>target + coreset</source>
        <translation>Zielmenge + Coreset</translation>
    </message>
    <message>
        <source>target + coreset by the stop rule</source>
        <translation>Zielmenge + Coreset nach der Stoppregel</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>linear, published protocol</source>
        <translation>linear, veröffentlichtes Protokoll</translation>
    </message>
    <message>
        <source>detection AP</source>
        <translation>Detektion, AP</translation>
    </message>
    <message>
        <source>segmentation mIoU</source>
        <translation>Segmentierung, mIoU</translation>
    </message>
    <message>
        <source>“%1” is no set of images to train on.</source>
        <translation>„%1“ ist keine Menge von Bildern zum Trainieren.</translation>
    </message>
    <message>
        <source>“%1” is no task.</source>
        <translation>„%1“ ist keine Aufgabe.</translation>
    </message>
    <message>
        <source>Give at least two things to compare.</source>
        <translation>Geben Sie mindestens zwei Dinge zum Vergleichen an.</translation>
    </message>
    <message>
        <source>Give at least one task.</source>
        <translation>Geben Sie mindestens eine Aufgabe an.</translation>
    </message>
    <message>
        <source>Steps cannot be negative.</source>
        <translation>Schritte können nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an encoder.</source>
        <translation>„%1“ kann kein Encoder heißen.</translation>
    </message>
    <message>
        <source>Whether the coreset helped is told once the target alone and the target with the coreset are measured.</source>
        <translation>Ob das Coreset geholfen hat, steht fest, sobald die Zielmenge allein und die mit dem Coreset gemessen sind.</translation>
    </message>
    <message>
        <source>With the coreset %1 is %2 % instead of %3 %, %4 points: one seed cannot tell whether that is more than noise.</source>
        <translation>Mit dem Coreset ist %1 %2 % statt %3 %, %4 Punkte: ein Startwert allein sagt nicht, ob das mehr als Rauschen ist.</translation>
    </message>
    <message>
        <source>The coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>Das Coreset hat geholfen: %1 ist %2 % statt %3 %, %4 Punkte (%5 bis %6), mehr als das Rauschen von %7 Startwerten.</translation>
    </message>
    <message>
        <source>The coreset did harm: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>Das Coreset hat geschadet: %1 ist %2 % statt %3 %, %4 Punkte (%5 bis %6), mehr als das Rauschen von %7 Startwerten.</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), no more than the noise of %7 seeds.</source>
        <translation>Ob das Coreset geholfen hat, lässt sich nicht sagen: %1 ist %2 % statt %3 %, %4 Punkte (%5 bis %6), nicht mehr als das Rauschen von %7 Startwerten.</translation>
    </message>
    <message>
        <source> Against random images it is %1 points (%2 to %3).</source>
        <translation> Gegen zufällige Bilder sind es %1 Punkte (%2 bis %3).</translation>
    </message>
    <message>
        <source>there is no comparison %1</source>
        <translation>es gibt keinen Vergleich %1</translation>
    </message>
    <message>
        <source>training %1 of %2: </source>
        <translation>Training %1 von %2: </translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>, Startwert %1</translation>
    </message>
    <message>
        <source>the study has no selection yet: select first, or give a budget</source>
        <translation>die Studie hat noch keine Auswahl: wählen Sie zuerst aus, oder geben Sie ein Budget an</translation>
    </message>
    <message>
        <source>has too many different values to be classes</source>
        <translation>hat zu viele verschiedene Werte für Klassen</translation>
    </message>
    <message>
        <source>the images have no columns of labels: join a table (metadata add), or scan with labels of the layout (--labels layout)</source>
        <translation>die Bilder haben keine Spalten mit Labels: fügen Sie eine Tabelle hinzu (metadata add), oder lesen Sie mit den Labels der Anordnung ein (--labels layout)</translation>
    </message>
    <message>
        <source>some images could not be decoded any more: scan the study again</source>
        <translation>einige Bilder ließen sich nicht mehr lesen: lesen Sie die Studie neu ein</translation>
    </message>
    <message>
        <source>%1 boxes reach out of their image and were cut</source>
        <translation>%1 Rahmen ragen aus ihrem Bild und wurden beschnitten</translation>
    </message>
    <message>
        <source>detection and segmentation need a ResNet or a ResNeXt</source>
        <translation>Detektion und Segmentierung brauchen ein ResNet oder ResNeXt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>AP50 %1 %</source>
        <translation>AP50 %1 %</translation>
    </message>
    <message>
        <source>mIoU %1 %</source>
        <translation>mIoU %1 %</translation>
    </message>
    <message>
        <source>%1 columns of labels</source>
        <translation>%1 Spalten mit Labels</translation>
    </message>
    <message>
        <source>no metadata column is named “%1”</source>
        <translation>keine Metadatenspalte heißt „%1“</translation>
    </message>
    <message>
        <source>“%1” has images in the target set and in the test set: their accuracy would say nothing of others</source>
        <translation>„%1“ hat Bilder in der Zielmenge und in der Testmenge: deren Genauigkeit sagte nichts über andere</translation>
    </message>
    <message>
        <source>has fewer than two values in the target set</source>
        <translation>hat weniger als zwei Werte in der Zielmenge</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes in the target set: lay it out in class folders, and scan with the option Labels set to “folder” (--labels folder), or to “layout” for a data set in its owner&apos;s layout</source>
        <translation>die Bewertung braucht mindestens zwei Klassen in der Zielmenge: legen Sie sie in Klassenordnern an und lesen Sie mit der Option Labels auf „folder“ ein (--labels folder), oder auf „layout“ für einen Datensatz in der Anordnung seiner Urheber</translation>
    </message>
    <message>
        <source>there are too few labelled images to hold some out for a test</source>
        <translation>es gibt zu wenige Bilder mit Labels, um einige für einen Test zurückzuhalten</translation>
    </message>
    <message>
        <source>the masks of target set and test set are of different classes</source>
        <translation>die Masken von Zielmenge und Testmenge haben verschiedene Klassen</translation>
    </message>
    <message>
        <source>needs classes: scan with the option Labels set to “folder” or “layout”</source>
        <translation>braucht Klassen: lesen Sie mit der Option Labels auf „folder“ oder „layout“ ein</translation>
    </message>
    <message>
        <source>names an unknown part of a data set, “%1”</source>
        <translation>nennt einen unbekannten Teil eines Datensatzes, „%1“</translation>
    </message>
    <message>
        <source>holds no data set in a layout that is known</source>
        <translation>enthält keinen Datensatz in einer bekannten Anordnung</translation>
    </message>
    <message>
        <source>cannot begin a process</source>
        <translation>kann keinen Prozess beginnen</translation>
    </message>
    <message>
        <source>has a “%1” that is no number</source>
        <translation>hat ein „%1“, das keine Zahl ist</translation>
    </message>
    <message>
        <source>is damaged, or needs more memory or time than a list does</source>
        <translation>ist beschädigt oder braucht mehr Speicher oder Zeit als eine Liste</translation>
    </message>
    <message>
        <source>is damaged: at byte %1 a part does not fit</source>
        <translation>ist beschädigt: Bei Byte %1 passt ein Teil nicht</translation>
    </message>
    <message>
        <source>is nested deeper than any list is</source>
        <translation>ist tiefer verschachtelt als jede Liste</translation>
    </message>
    <message>
        <source>has variables that are neither numbers, texts, cells nor structures</source>
        <translation>hat Variablen, die weder Zahlen, Texte, Zellen noch Strukturen sind</translation>
    </message>
    <message>
        <source>there is no file named like train-images-idx3-ubyte.gz</source>
        <translation>es gibt keine Datei mit einem Namen wie train-images-idx3-ubyte.gz</translation>
    </message>
    <message>
        <source>item %1 </source>
        <translation>Eintrag %1 </translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>hat %1 Klassenangaben für %2 Bilder</translation>
    </message>
    <message>
        <source>has a class below 0</source>
        <translation>hat eine Klasse unter 0</translation>
    </message>
    <message>
        <source>neither train_mini nor val has folders named like 00000_Animalia_…_species</source>
        <translation>weder train_mini noch val hat Ordner mit Namen wie 00000_Animalia_…_species</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>is no IDX file of grey images</source>
        <translation>ist keine IDX-Datei mit Graubildern</translation>
    </message>
    <message>
        <source>is no IDX file of labels</source>
        <translation>ist keine IDX-Datei mit Klassen</translation>
    </message>
    <message>
        <source>there are images in files of their own, too</source>
        <translation>daneben gibt es Bilder in eigenen Dateien</translation>
    </message>
    <message>
        <source>holds several data sets, such as %1 and %2: put each into a folder of its own</source>
        <translation>enthält mehrere Datensätze, etwa %1 und %2: legen Sie jeden in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>there is a split that iNaturalist 2021 does not have: test</source>
        <translation>es gibt einen Teil, den iNaturalist 2021 nicht hat: test</translation>
    </message>
    <message>
        <source>There are 2 to %1 folds.</source>
        <translation>Es gibt 2 bis %1 Teile.</translation>
    </message>
    <message>
        <source>%1 begins: %2 encoders to measure</source>
        <translation>%1 beginnt: %2 Encoder sind zu messen</translation>
    </message>
    <message>
        <source>%1 goes on: %2 of %3 encoders are measured</source>
        <translation>%1 geht weiter: %2 von %3 Encodern sind gemessen</translation>
    </message>
    <message>
        <source>looks like %1, but </source>
        <translation>sieht aus wie %1, aber </translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>line %1 is no JSON at byte %2 of %3</source>
        <translation>Zeile %1 ist kein JSON, bei Byte %2 von %3</translation>
    </message>
    <message>
        <source>has no list “images” with an image in it, as MS COCO&apos;s files have</source>
        <translation>hat keine Liste „images“ mit einem Bild darin, wie die Dateien von MS COCO sie haben</translation>
    </message>
    <message>
        <source>%1 names none of the images</source>
        <translation>%1 nennt keines der Bilder</translation>
    </message>
    <message>
        <source>names an image that is a test image in one list and a training image in another: %1</source>
        <translation>nennt ein Bild, das in einer Liste Testbild und in einer anderen Trainingsbild ist: %1</translation>
    </message>
    <message>
        <source>holds several years, of which %1 alone is read: take the folder of a year for another</source>
        <translation>enthält mehrere Jahre, von denen nur %1 gelesen wird: Nehmen Sie für ein anderes dessen Ordner</translation>
    </message>
    <message>
        <source>is a TorchScript encoder whose network is not known: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>ist ein TorchScript-Encoder mit einem unbekannten Netz: Er kann benutzt, aber nicht weiter trainiert werden. Speichern Sie sein state_dict() und nehmen Sie dieses</translation>
    </message>
    <message>
        <source>is a TorchScript encoder with the weights of a %1 that computes something else: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>ist ein TorchScript-Encoder mit den Gewichten eines %1, der etwas anderes berechnet: Er kann benutzt, aber nicht weiter trainiert werden. Speichern Sie sein state_dict() und nehmen Sie dieses</translation>
    </message>
    <message>
        <source>There are 1 to %1 seeds.</source>
        <translation>Es gibt 1 bis %1 Startwerte.</translation>
    </message>
    <message>
        <source>the study&apos;s images, marks, selection or options have changed since %1 was begun: what is measured now could not be compared with what it has. Compare anew</source>
        <translation>Bilder, Markierungen, Auswahl oder Optionen der Studie haben sich geändert, seit %1 begonnen wurde: Was jetzt gemessen wird, ließe sich mit dem Vorhandenen nicht vergleichen. Vergleichen Sie neu</translation>
    </message>
    <message>
        <source>what %1 was asked for is not known, as an older version made it or its file is damaged: compare again with the same options</source>
        <translation>Was bei %1 verlangt war, ist nicht bekannt, da eine ältere Version es anlegte oder die Datei beschädigt ist: Vergleichen Sie noch einmal mit denselben Optionen</translation>
    </message>
    <message>
        <source>its folder %1 is %2: take that one for its classes and splits</source>
        <translation>sein Ordner %1 ist %2: Nehmen Sie diesen, um dessen Klassen und Aufteilung zu haben</translation>
    </message>
    <message>
        <source>, %1 remarks</source>
        <translation>, %1 Bemerkungen</translation>
    </message>
    <message>
        <source>is cut, or no tar archive</source>
        <translation>ist abgeschnitten oder kein tar-Archiv</translation>
    </message>
    <message>
        <source>%1 boxes in %2 have no area and are left out</source>
        <translation>%1 Rahmen in %2 haben keine Fläche und entfallen</translation>
    </message>
    <message>
        <source>has an object without a name</source>
        <translation>hat ein Objekt ohne Namen</translation>
    </message>
    <message>
        <source>the archive %1 lacks its end mark: it may be cut</source>
        <translation>dem Archiv %1 fehlt die Endmarke: vielleicht ist es abgeschnitten</translation>
    </message>
    <message>
        <source>row %1 of %2 is not in UTF-8, and its letters are escaped: save the table as “CSV UTF-8”</source>
        <translation>Zeile %1 von %2 ist nicht in UTF-8, ihre Buchstaben stehen als Codes da: speichern Sie die Tabelle als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>is read up to where it ends, and its end mark is lacking: it may be cut</source>
        <translation>ist bis zu seinem Ende gelesen, und seine Endmarke fehlt: vielleicht ist es abgeschnitten</translation>
    </message>
    <message>
        <source>fine-tuning with %1 % of the labels, learning rate %2</source>
        <translation>Feinabstimmung mit %1 % der Labels, Lernrate %2</translation>
    </message>
    <message>
        <source>trying the learning rate %1</source>
        <translation>probiert die Lernrate %1</translation>
    </message>
    <message>
        <source>goes on behind epoch %1 of %2</source>
        <translation>geht nach Epoche %1 von %2 weiter</translation>
    </message>
    <message>
        <source>what was trained gives no numbers: try a lower learning rate</source>
        <translation>das Trainierte gibt keine Zahlen: versuchen Sie eine niedrigere Lernrate</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points in each of %5 seeds. Equal gains come from few test images, and do not show the noise.</source>
        <translation>Ob das Coreset geholfen hat, lässt sich nicht sagen: %1 ist %2 % statt %3 %, %4 Punkte bei jedem von %5 Startwerten. Gleiche Gewinne kommen von wenigen Testbildern und zeigen das Rauschen nicht.</translation>
    </message>
    <message>
        <source>%1 test images have no class and are left out</source>
        <translation>%1 Testbilder haben keine Klasse und bleiben weg</translation>
    </message>
    <message>
        <source>The study keeps evaluations of its own encoders, as their runs ended; that of this file is shown alone.</source>
        <translation>Die Studie bewahrt Bewertungen ihrer eigenen Encoder auf, wie ihre Läufe endeten; die dieser Datei wird nur gezeigt.</translation>
    </message>
    <message>
        <source>; %1 rows are not in UTF-8, and their letters are escaped: save the table as “CSV UTF-8” and join it again</source>
        <translation>; %1 Zeilen sind nicht in UTF-8, ihre Buchstaben stehen als Codes da: speichern Sie die Tabelle als „CSV UTF-8“ und verbinden Sie sie erneut</translation>
    </message>
    <message>
        <source>%1 was measured by another version of Coresift, whose figures cannot be set beside those of this one: compare anew</source>
        <translation>%1 wurde von einer anderen Version von Coresift gemessen, deren Zahlen sich nicht neben die dieser stellen lassen: vergleichen Sie neu</translation>
    </message>
    <message>
        <source>%1 steps each, seeds: %2</source>
        <translation>je %1 Schritte, Startwerte: %2</translation>
    </message>
    <message>
        <source>, %1 %2, views of %3 px, batches of %4</source>
        <translation>, %1 %2, Ansichten von %3 px, Batches von %4</translation>
    </message>
    <message>
        <source>Views need a side of %1 px or more.</source>
        <translation>Ansichten brauchen eine Seitenlänge von mindestens %1 px.</translation>
    </message>
    <message>
        <source>fine-tuning needs the size of its views</source>
        <translation>die Feinabstimmung braucht die Größe seiner Ansichten</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Scanning</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Karte berechnen</translation>
    </message>
    <message>
        <source>Clustering the target set</source>
        <translation>Zielmenge clustern</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Fitting the linear layer</source>
        <translation>Lineare Schicht anpassen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Nachbarn suchen</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte anordnen</translation>
    </message>
    <message>
        <source>Placing images</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Wird angeordnet</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Klassen werden gezählt</translation>
    </message>
    <message>
        <source>Drawing pictures</source>
        <translation>Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Looking for the best epoch</source>
        <translation>Beste Epoche suchen</translation>
    </message>
    <message>
        <source>Training the linear layer</source>
        <translation>Lineare Schicht trainieren</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>Lernraten probieren</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmen</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>Detektor trainieren</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Objekte suchen</translation>
    </message>
    <message>
        <source>Checking masks</source>
        <translation>Masken prüfen</translation>
    </message>
    <message>
        <source>Training the segmentation</source>
        <translation>Segmentierung trainieren</translation>
    </message>
    <message>
        <source>Segmenting</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Ordner lesen</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listen lesen</translation>
    </message>
    <message>
        <source>Reading shards</source>
        <translation>Archive lesen</translation>
    </message>
    <message>
        <source>Reading boxes</source>
        <translation>Rahmen lesen</translation>
    </message>
    <message>
        <source>Joining metadata</source>
        <translation>Metadaten verbinden</translation>
    </message>
    <message>
        <source>Looking at copies</source>
        <translation>Kopien ansehen</translation>
    </message>
    <message>
        <source>Clustering a sample</source>
        <translation>Stichprobe clustern</translation>
    </message>
    <message>
        <source>Splitting into cells</source>
        <translation>In Zellen teilen</translation>
    </message>
    <message>
        <source>Measuring coverage</source>
        <translation>Abdeckung messen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>StageDialogs</name>
    <message>
        <source>target set and coreset</source>
        <translation>Zielmenge und Coreset</translation>
    </message>
    <message>
        <source>target set alone</source>
        <translation>nur Zielmenge</translation>
    </message>
    <message>
        <source>target set and as many random images</source>
        <translation>Zielmenge und ebenso viele zufällige Bilder</translation>
    </message>
    <message>
        <source>target set and the whole open-set</source>
        <translation>Zielmenge und das ganze Open-Set</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Vortrainieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Looks for new, changed and lost images in the study&apos;s folders.</source>
        <translation>Sucht in den Ordnern der Studie nach neuen, geänderten und verschwundenen Bildern.</translation>
    </message>
    <message>
        <source>Trains an encoder on the target set alone. It serves to find the coreset; pretraining starts again from fresh weights.</source>
        <translation>Trainiert einen Encoder nur auf der Zielmenge. Er dient dazu, das Coreset zu finden; das Vortraining beginnt wieder mit frischen Gewichten.</translation>
    </message>
    <message>
        <source>Computes the features of all images; goes on where it was stopped.</source>
        <translation>Berechnet die Merkmale aller Bilder; macht dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
        <source>Chooses the coreset and keeps it in the study.</source>
        <translation>Wählt das Coreset aus und speichert es in der Studie.</translation>
    </message>
    <message>
        <source>What does the encoder expect as its input?</source>
        <translation>Welche Eingabe erwartet der Encoder?</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation taken off</source>
        <translation>mit Mittelwert und Standardabweichung von ImageNet normiert</translation>
    </message>
    <message>
        <source>values from 0 to 1</source>
        <translation>Werte von 0 bis 1</translation>
    </message>
    <message>
        <source>values from −1 to 1</source>
        <translation>Werte von −1 bis 1</translation>
    </message>
    <message>
        <source>Lays target set and open-set out in the plane.</source>
        <translation>Ordnet Zielmenge und Open-Set in der Ebene an.</translation>
    </message>
    <message>
        <source>Looks for near-copies within and between the sets. Only one of them is taken, and none of a test image is trained on.</source>
        <translation>Sucht nach Beinahe-Kopien innerhalb der Mengen und zwischen ihnen. Nur eine davon wird ausgewählt, und auf keiner eines Testbilds wird trainiert.</translation>
    </message>
    <message>
        <source>Images to pretrain on</source>
        <translation>Bilder zum Vortrainieren</translation>
    </message>
    <message>
        <source>Input of the encoder</source>
        <translation>Eingabe des Encoders</translation>
    </message>
    <message>
        <source>Which images the encoder is trained on. The others than “target set and coreset” are there to compare with.</source>
        <translation>Mit welchen Bildern der Encoder trainiert wird. Alles außer „Zielmenge und Coreset“ dient dem Vergleich.</translation>
    </message>
    <message>
        <source>How pixels were scaled when the encoder was trained; its description says so. A wrong one makes poor features.</source>
        <translation>Wie die Pixel beim Training des Encoders skaliert wurden; seine Beschreibung nennt es. Eine falsche Angabe ergibt schlechte Merkmale.</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth *.ts *.torchscript);;All files (*)</source>
        <translation>Encoder (*.safetensors *.pt *.pth *.ts *.torchscript);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren auf</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>An encoder is trained without labels. An unfinished run of the same settings goes on from its checkpoint.</source>
        <translation>Ein Encoder wird ohne Labels trainiert. Ein unvollendeter Lauf mit denselben Einstellungen geht von seinem Checkpoint aus weiter.</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>  %1 of %2 %3</source>
        <translation>  %1 / %2 %3</translation>
    </message>
    <message>
        <source>  %1 %2/s</source>
        <translation>  %1 %2/s</translation>
    </message>
    <message>
        <source>  %1 left</source>
        <translation>  noch %1</translation>
    </message>
    <message>
        <source>Scan folders</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Retrieval encoder</source>
        <translation>Retrieval-Encoder</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Select coreset</source>
        <translation>Coreset auswählen</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Vortrainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>bereit zum Ausführen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stale: something before it changed</source>
        <translation>veraltet: Davor hat sich etwas geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>Zielmenge</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>Open-Set</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Duplikate finden</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>unbekannte Zeit</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>wartet auf „%1“</translation>
    </message>
    <message>
        <source>cannot run yet</source>
        <translation>kann noch nicht laufen</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
</context>
<context>
    <name>coresift::AboutDialog</name>
    <message>
        <source>About Coresift</source>
        <translation>Über Coresift</translation>
    </message>
    <message>
        <source>encoders and their training</source>
        <translation>Encoder und ihr Training</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>clusters and neighbours</source>
        <translation>Cluster und Nachbarn</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the catalogue of a study</source>
        <translation>der Katalog einer Studie</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>pictures of the demo</source>
        <translation>Bilder der Demo</translation>
    </message>
    <message>
        <source>products of matrices</source>
        <translation>Matrizenprodukte</translation>
    </message>
    <message>
        <source>files of a study</source>
        <translation>Dateien einer Studie</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>content of files</source>
        <translation>Inhalt von Dateien</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.&lt;/p&gt;&lt;p&gt;Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;Licence: GPL 3 or later. Coresift is built on:&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Findet den Teil eines Open-Sets von Bildern, der einer Zielmenge am nächsten liegt, und trainiert auf beiden einen Encoder vor.&lt;/p&gt;&lt;p&gt;Methode: Kim, Bae, Yun, „Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning“, CVPR 2023.&lt;/p&gt;&lt;p&gt;Lizenz: GPL 3 oder neuer. Coresift baut auf:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Die Version von Coresift und worauf es aufbaut.</translation>
    </message>
    <message>
        <source>The version, the method with its source, and the libraries with their versions and licences.</source>
        <translation>Die Version, die Methode mit ihrer Quelle und die Bibliotheken mit Versionen und Lizenzen.</translation>
    </message>
    <message>
        <source>lists of data sets</source>
        <translation>Listen von Datensätzen</translation>
    </message>
    <message>
        <source>boxes of data sets</source>
        <translation>Rahmen von Datensätzen</translation>
    </message>
    <message>
        <source>masks of data sets</source>
        <translation>Masken von Datensätzen</translation>
    </message>
</context>
<context>
    <name>coresift::ArmComparisonModel</name>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>coresift::CacheRow</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidModel</name>
    <message>
        <source>This centroid is left out: it picks nothing.</source>
        <translation>Dieser Zentroid ist ausgelassen: er wählt nichts.</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Zentroid</translation>
    </message>
    <message>
        <source>Target images</source>
        <translation>Zielbilder</translation>
    </message>
    <message>
        <source>Picks</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>Typical targets</source>
        <translation>Typische Zielbilder</translation>
    </message>
    <message>
        <source>Typical picks</source>
        <translation>Typisch Gewählte</translation>
    </message>
    <message>
        <source>This centroid is left out: it picks nothing. The reason: %1</source>
        <translation>Dieser Zentroid ist ausgelassen: Er wählt nichts. Der Grund: %1</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidView</name>
    <message>
        <source>Centroids</source>
        <translation>Zentroide</translation>
    </message>
    <message>
        <source>A centroid that is left out picks nothing; the budget is filled by the others.</source>
        <translation>Ein ausgelassener Zentroid wählt nichts; das Budget füllen die anderen.</translation>
    </message>
    <message>
        <source>Let this centroid pick again</source>
        <translation>Diesen Zentroid wieder wählen lassen</translation>
    </message>
    <message>
        <source>Leave out this centroid</source>
        <translation>Diesen Zentroid auslassen</translation>
    </message>
    <message>
        <source>The clusters of the target set. Each has a centroid, which takes the open-set image nearest to it, round after round.</source>
        <translation>Die Cluster der Zielmenge. Jeder hat einen Zentroid, der Runde um Runde das nächste Bild des Open-Sets nimmt.</translation>
    </message>
    <message>
        <source>A centroid a row: the target images it stands for, what it has taken, how near that is, and pictures of both. A click chooses all of its images; a heading sorts.</source>
        <translation>Ein Zentroid je Zeile: die Zielbilder, für die es steht, was es genommen hat, wie nah das ist, und Bilder von beidem. Ein Klick wählt alle seine Bilder; eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>Why the centroid is left out.</source>
        <translation>Warum der Zentroid ausgelassen ist.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceActions</name>
    <message>
        <source>Choose the &amp;coreset</source>
        <translation>Bilder des &amp;Coresets wählen</translation>
    </message>
    <message>
        <source>S&amp;how the chosen images</source>
        <translation>Gewählte Bilder z&amp;eigen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Choose &amp;nothing</source>
        <translation>&amp;Nichts wählen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the choice as…</source>
        <translation>Gewählte Bilder &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Sav&amp;ed choices</source>
        <translation>Gespeicherte &amp;Listen</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>Gewählte Bilder speichern</translation>
    </message>
    <message>
        <source>Name of these %1 images; a name that is there already is replaced.</source>
        <translation>Name dieser %1 Bilder; eine Liste, die schon so heißt, wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Choose these</source>
        <translation>Diese &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Add these</source>
        <translation>Diese &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keep only these of the chosen</source>
        <translation>Von den gewählten nur diese &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take these away</source>
        <translation>Diese weg&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Every image of the coreset is chosen, and no other.</source>
        <translation>Jedes Bild des Coresets wird gewählt, kein anderes.</translation>
    </message>
    <message>
        <source>The gallery shows only the images that are chosen.</source>
        <translation>Die Galerie zeigt nur die gewählten Bilder.</translation>
    </message>
    <message>
        <source>No image is chosen any more.</source>
        <translation>Kein Bild ist mehr gewählt.</translation>
    </message>
    <message>
        <source>Keeps the chosen images in the study under a name, to be chosen again later.</source>
        <translation>Bewahrt die gewählten Bilder unter einem Namen in der Studie auf, um sie später wieder zu wählen.</translation>
    </message>
    <message>
        <source>Under this name the menu “Saved choices” has the images.</source>
        <translation>Unter diesem Namen stehen die Bilder im Menü „Gespeicherte Listen“.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, and no others.</source>
        <translation>Die Bilder dieser Liste werden gewählt, keine anderen.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, too.</source>
        <translation>Auch die Bilder dieser Liste werden gewählt.</translation>
    </message>
    <message>
        <source>Of the chosen images only those of this choice stay chosen.</source>
        <translation>Von den gewählten Bildern bleiben nur die dieser Liste gewählt.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen no more.</source>
        <translation>Die Bilder dieser Liste sind nicht mehr gewählt.</translation>
    </message>
    <message>
        <source>Forgets this choice, until it is undone. Its images stay.</source>
        <translation>Vergisst diese Liste, bis es rückgängig gemacht wird. Ihre Bilder bleiben.</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceEdits</name>
    <message>
        <source>save the choice</source>
        <translation>die Auswahl speichern</translation>
    </message>
    <message>
        <source>delete the saved choice</source>
        <translation>die gespeicherte Auswahl löschen</translation>
    </message>
</context>
<context>
    <name>coresift::ChosenImages</name>
    <message>
        <source>choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>choose images (%1)</source>
        <translation>Bilder wählen (%1)</translation>
    </message>
</context>
<context>
    <name>coresift::ClassMixModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>coresift::CompareGalleries</name>
    <message>
        <source>Only the &amp;differences</source>
        <translation>Nur die &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hides the images that both take</source>
        <translation>Blendet die Bilder aus, die beide auswählen</translation>
    </message>
    <message>
        <source>Left selector</source>
        <translation>Linkes Auswahlverfahren</translation>
    </message>
    <message>
        <source>Right selector</source>
        <translation>Rechtes Auswahlverfahren</translation>
    </message>
    <message>
        <source>Images of the %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>%1 shown, %2 only here</source>
        <translation>%1 gezeigt, %2 nur hier</translation>
    </message>
    <message>
        <source>Both take the same images.</source>
        <translation>Beide wählen die gleichen Bilder aus.</translation>
    </message>
    <message>
        <source>Hides the images that both take, so that only what one takes and the other does not is left.</source>
        <translation>Blendet die Bilder aus, die beide nehmen, sodass nur bleibt, was der eine nimmt und der andere nicht.</translation>
    </message>
    <message>
        <source>The selector whose images are shown on this side.</source>
        <translation>Das Verfahren, dessen Bilder auf dieser Seite gezeigt werden.</translation>
    </message>
    <message>
        <source>The images that this selector takes. A click chooses one, in gallery and map too; Space shows it large.</source>
        <translation>Die Bilder, die dieses Verfahren nimmt. Ein Klick wählt eines, auch in Galerie und Karte; die Leertaste zeigt es groß.</translation>
    </message>
</context>
<context>
    <name>coresift::ComparePanel</name>
    <message>
        <source>Selectors to compare</source>
        <translation>Zu vergleichende Auswahlverfahren</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Shows what each selector takes, as many images as the coreset has; nothing is written into the study</source>
        <translation>Zeigt, was jedes Auswahlverfahren auswählt, so viele Bilder, wie das Coreset hat; in die Studie wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Classes of the images taken</source>
        <translation>Klassen der ausgewählten Bilder</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Figures of each selector</source>
        <translation>Kennzahlen jedes Auswahlverfahrens</translation>
    </message>
    <message>
        <source>Shared images, and their share of what either takes (Jaccard)</source>
        <translation>Gemeinsame Bilder und ihr Anteil an allem, was eines von beiden auswählt (Jaccard)</translation>
    </message>
    <message>
        <source>Shared images</source>
        <translation>Gemeinsame Bilder</translation>
    </message>
    <message>
        <source>Each takes %1 of %2 open-set images, for %3 target images.</source>
        <translation>Jedes wählt %1 von %2 Bildern des Open-Sets aus, für %3 Zielbilder.</translation>
    </message>
    <message>
        <source>Check the selectors on the left and press Compare. Each takes as many images as the coreset has; nothing is written into the study.</source>
        <translation>Haken Sie links die Auswahlverfahren an und klicken Sie auf „Vergleichen“. Jedes wählt so viele Bilder aus, wie das Coreset hat; in die Studie wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Embed the images first: selectors are compared by their features.</source>
        <translation>Betten Sie zuerst die Bilder ein: Auswahlverfahren werden anhand der Merkmale verglichen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What other ways to choose would take, at the same budget: how much they share, and how well each covers the target set.</source>
        <translation>Was andere Verfahren beim selben Budget nähmen: wie viel sie gemeinsam haben und wie gut jedes die Zielmenge abdeckt.</translation>
    </message>
    <message>
        <source>Check the selectors that are to be compared. simcore is the method; random shows what chance alone would do.</source>
        <translation>Haken Sie an, was verglichen werden soll. simcore ist die Methode; random zeigt, was der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>Lets each checked selector take as many images as the coreset has. Nothing is written into the study.</source>
        <translation>Lässt jedes angehakte Verfahren so viele Bilder nehmen, wie das Coreset hat. In die Studie wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>How many images of each class a selector takes, where the open-set has classes.</source>
        <translation>Wie viele Bilder jeder Klasse ein Verfahren nimmt, sofern das Open-Set Klassen hat.</translation>
    </message>
    <message>
        <source>The comparison as figures, by class, or as images side by side.</source>
        <translation>Der Vergleich in Zahlen, nach Klassen oder als Bilder nebeneinander.</translation>
    </message>
    <message>
        <source>A selector a row. Coverage is the mean cosine of a target image to the nearest image taken: the higher, the better the target set is covered.</source>
        <translation>Ein Verfahren je Zeile. Die Abdeckung ist der mittlere Kosinus eines Zielbildes zum nächsten genommenen Bild: je höher, desto besser ist die Zielmenge abgedeckt.</translation>
    </message>
    <message>
        <source>How many images two selectors both take. A high share means that the choice between them matters little.</source>
        <translation>Wie viele Bilder zwei Verfahren beide nehmen. Ein hoher Anteil heißt, dass die Wahl zwischen ihnen wenig ausmacht.</translation>
    </message>
</context>
<context>
    <name>coresift::ComparisonDialog</name>
    <message>
        <source>Options of the comparison</source>
        <translation>Optionen des Vergleichs</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own that are measured beside those that the comparison trains.</source>
        <translation>Wie jeder Encoder gemessen wird, und eigene Encoder, die neben denen gemessen werden, die der Vergleich trainiert.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The tasks that are measured. The options of the chosen one stand beside it.</source>
        <translation>Die Aufgaben, die gemessen werden. Die Optionen der gewählten stehen daneben.</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>Eigene Encoder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Each is measured once, and stands in the table under its name. A double click or F2 edits the name.</source>
        <translation>Jeder wird einmal gemessen und steht unter seinem Namen in der Tabelle. Ein Doppelklick oder F2 ändert den Namen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Adds an encoder in a file: safetensors, PyTorch or TorchScript.</source>
        <translation>Fügt einen Encoder aus einer Datei hinzu: safetensors, PyTorch oder TorchScript.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen encoder out of the comparison. Its file stays.</source>
        <translation>Nimmt den gewählten Encoder aus dem Vergleich. Seine Datei bleibt.</translation>
    </message>
    <message>
        <source>Add an encoder</source>
        <translation>Encoder hinzufügen</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetModel</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>Open-Set</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Zentroid</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Nearest target</source>
        <translation>Nächstes Zielbild</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetView</name>
    <message>
        <source>Coreset</source>
        <translation>Coreset</translation>
    </message>
    <message>
        <source>The images taken, in the order in which they were taken, as the exported table has them. A click shows one in gallery and map; with Shift or Ctrl several are chosen.</source>
        <translation>Die genommenen Bilder in der Reihenfolge, in der sie genommen wurden, wie in der exportierten Tabelle. Ein Klick zeigt eines in Galerie und Karte; mit Umschalt oder Strg werden mehrere gewählt.</translation>
    </message>
</context>
<context>
    <name>coresift::DemoDialog</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>300 pictures of footwear are the target set; 12,000 of all kinds of clothes are the open-set, 600 of them footwear. They are written into a folder of yours (about 55 MB), with a study of them. Its stages take some minutes: press “Run all” when it is open.</source>
        <translation>300 Bilder von Schuhen sind die Zielmenge; 12.000 von Kleidung aller Art sind das Open-Set, davon 600 Schuhe. Sie werden in einen Ordner Ihrer Wahl geschrieben (etwa 55 MB), zusammen mit einer Studie dazu. Ihre Schritte dauern einige Minuten: Klicken Sie auf „Alle ausführen“, wenn sie geöffnet ist.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Make the demo</source>
        <translation>Demo &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder for the demo</source>
        <translation>Ordner für die Demo</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Where the pictures and the study of the demo are written. The folder may be deleted when you have seen enough.</source>
        <translation>Wohin die Bilder und die Studie der Demo geschrieben werden. Der Ordner darf gelöscht werden, wenn Sie genug gesehen haben.</translation>
    </message>
</context>
<context>
    <name>coresift::DivisionForm</name>
    <message>
        <source>Without a test set the target set is divided into so many parts, and each is classified by what the others teach.</source>
        <translation>Ohne Testmenge wird die Zielmenge in so viele Teile geteilt, und jeder wird nach dem klassifiziert, was die anderen lehren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Images of one patient, specimen or site stay together: none of them is learned from while another one is measured.</source>
        <translation>Bilder eines Patienten, einer Probe oder eines Ortes bleiben zusammen: aus keinem wird gelernt, während ein anderes gemessen wird.</translation>
    </message>
    <message>
        <source>Folds without a test set</source>
        <translation>Teile ohne Testmenge</translation>
    </message>
    <message>
        <source>Keep together by</source>
        <translation>Zusammenhalten nach</translation>
    </message>
</context>
<context>
    <name>coresift::EvaluateDialog</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Measures what the last pretrained encoder is worth, or the retrieval encoder where there is none. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>Misst, was der zuletzt vortrainierte Encoder taugt, oder der Retrieval-Encoder, wo es keinen gibt. Klassen sind die des Einlesens, Rahmen und Masken die der Datensätze in den Ordnern der Studie.</translation>
    </message>
    <message>
        <source>Measures what the encoder of the chosen run is worth. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>Misst, was der Encoder des gewählten Laufs wert ist. Klassen sind die des Scans, Rahmen und Masken die der Datensätze in den Ordnern der Studie.</translation>
    </message>
    <message>
        <source>Check the tasks that are wanted. The options of the one with the focus stand beside them.</source>
        <translation>Kreuzen Sie die gewünschten Aufgaben an. Daneben stehen die Optionen der Aufgabe mit dem Fokus.</translation>
    </message>
</context>
<context>
    <name>coresift::EvaluationModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>among the five likeliest</source>
        <translation>unter den fünf wahrscheinlichsten</translation>
    </message>
    <message>
        <source>mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>Detection, AP</source>
        <translation>Detektion, AP</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.50</source>
        <translation>AP bei einer Überlappung von 0,50</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.75</source>
        <translation>AP bei einer Überlappung von 0,75</translation>
    </message>
    <message>
        <source>AP of small boxes, up to 32² px</source>
        <translation>AP kleiner Rahmen, bis 32² px</translation>
    </message>
    <message>
        <source>AP of medium boxes, up to 96² px</source>
        <translation>AP mittlerer Rahmen, bis 96² px</translation>
    </message>
    <message>
        <source>AP of large boxes</source>
        <translation>AP großer Rahmen</translation>
    </message>
    <message>
        <source>Segmentation, mean IoU</source>
        <translation>Segmentierung, mittlere IoU</translation>
    </message>
    <message>
        <source>pixels of the right class</source>
        <translation>Pixel der richtigen Klasse</translation>
    </message>
    <message>
        <source>Task or class</source>
        <translation>Aufgabe oder Klasse</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>Am häufigsten gehalten für</translation>
    </message>
    <message>
        <source>Nearest neighbours, k = %1</source>
        <translation>Nächste Nachbarn, k = %1</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Linear, published protocol</source>
        <translation>Linear, veröffentlichtes Protokoll</translation>
    </message>
    <message>
        <source>Fine-tuned, %1 % of the labels</source>
        <translation>Feinabgestimmt, %1 % der Labels</translation>
    </message>
    <message>
        <source>%1, %2 folds</source>
        <translation>%1, %2 Teile</translation>
    </message>
    <message>
        <source>%1, kept together by %2</source>
        <translation>%1, zusammengehalten nach %2</translation>
    </message>
</context>
<context>
    <name>coresift::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>“Check” says what would be written, and whether there is room for it.</source>
        <translation>„Prüfen“ sagt, was geschrieben würde und ob dafür Platz ist.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>the c&amp;oreset (%1 images)</source>
        <translation>das C&amp;oreset (%1 Bilder)</translation>
    </message>
    <message>
        <source>the c&amp;hosen images (%1)</source>
        <translation>die ge&amp;wählten Bilder (%1)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>C&amp;SV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Images in a new folder</source>
        <translation>Bilder in einem &amp;neuen Ordner</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>Kopien oder Verknüpfungen</translation>
    </message>
    <message>
        <source>all in one folder</source>
        <translation>alle in einem Ordner</translation>
    </message>
    <message>
        <source>a folder for each class</source>
        <translation>ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>a folder for each “%1”</source>
        <translation>ein Ordner je „%1“</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>COCO &amp;JSON</source>
        <translation>COCO-&amp;JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>&amp;Merkmale</translation>
    </message>
    <message>
        <source>NumPy (*.npy);;Safetensors (*.safetensors)</source>
        <translation>NumPy (*.npy);;Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>&amp;Marks and reasons</source>
        <translation>Markierungen und &amp;Gründe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: %2 Dateien, %3</translation>
    </message>
    <message>
        <source> (%1 free there)</source>
        <translation> (dort %1 frei)</translation>
    </message>
    <message>
        <source>There is not enough room for it.</source>
        <translation>Dafür ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>%1 is written as %2, since its name is taken</source>
        <translation>%1 wird als %2 geschrieben, da der Name vergeben ist</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read</source>
        <translation>%1 ist nicht vorhanden oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Writes what you need outside of Coresift. Nothing is ever written into a folder of images; “Check” tells beforehand what would be.</source>
        <translation>Schreibt, was Sie außerhalb von Coresift brauchen. In einen Bilderordner wird nie geschrieben; „Prüfen“ sagt vorher, was geschrieben würde.</translation>
    </message>
    <message>
        <source>After “Check”: the files that would be written, their size and the room there is, which get another name, and what cannot be read.</source>
        <translation>Nach „Prüfen“: die Dateien, die geschrieben würden, ihre Größe und der freie Platz, welche einen anderen Namen bekommen und was nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Which images are exported: those that the selection takes, or those that are chosen in gallery and map.</source>
        <translation>Welche Bilder exportiert werden: die der Auswahl nach Budget oder die in Galerie und Karte gewählten.</translation>
    </message>
    <message>
        <source>A line for each image with the columns that are checked, such as path, rank and cosine, and those of joined metadata.</source>
        <translation>Eine Zeile je Bild mit den angehakten Spalten, etwa Pfad, Rang und Kosinus, und denen der verbundenen Metadaten.</translation>
    </message>
    <message>
        <source>The images themselves in a new folder, copied or linked. Images of the same name get a suffix, and a file says which is which.</source>
        <translation>Die Bilder selbst in einem neuen Ordner, kopiert oder verlinkt. Gleichnamige bekommen einen Zusatz, und eine Datei sagt, welches welches ist.</translation>
    </message>
    <message>
        <source>The list of images for tools that read COCO, their features as numbers, and which images you pinned or rejected and why.</source>
        <translation>Die Bilderliste für Programme, die COCO lesen, ihre Merkmale als Zahlen, und welche Bilder Sie festgehalten oder verworfen haben und warum.</translation>
    </message>
    <message>
        <source>No column is checked: check one, or leave out the CSV.</source>
        <translation>Keine Spalte ist angehakt: Haken Sie eine an, oder lassen Sie die CSV weg.</translation>
    </message>
</context>
<context>
    <name>coresift::FolderList</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
</context>
<context>
    <name>coresift::ForecastLine</name>
    <message>
        <source>Forecast of time, memory and disk</source>
        <translation>Vorhersage von Zeit, Arbeitsspeicher und Datenträger</translation>
    </message>
    <message>
        <source>Estimating time, memory and disk…</source>
        <translation>Zeit, Arbeitsspeicher und Datenträger werden geschätzt…</translation>
    </message>
    <message>
        <source>Cannot run: %1.</source>
        <translation>Kann nicht laufen: %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Bedarf: %1.</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryFilters</name>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Zentroid</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Show only images of one folder, class or centroid</source>
        <translation>Nur Bilder eines Ordners, einer Klasse oder eines Zentroids zeigen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>centroid %1</source>
        <translation>Zentroid %1</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Filt&amp;er</translation>
    </message>
    <message>
        <source>Only images that fit all of these are shown in the gallery. Centroid: those it has taken. Metadata: a column of a joined table, and its value: one of those offered, or a part of it as you type it.</source>
        <translation>Die Galerie zeigt nur Bilder, auf die alles davon zutrifft. Zentroid: was es genommen hat. Metadaten: eine Spalte einer verbundenen Tabelle und ihr Wert: einer der angebotenen oder ein eingetippter Teil davon.</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryModel</name>
    <message>
        <source>%1
rank %2, round %3, centroid %4, cosine %5</source>
        <translation>%1
Rang %2, Runde %3, Zentroid %4, Kosinus %5</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>coreset</source>
        <translation>Coreset</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>Zielmenge</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>Open-Set</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht im Coreset</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>Leaks</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>Zentroid</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>The images that fit “Show” and the filter. A click chooses one; with Shift or Ctrl several are chosen, on the map too. Space shows the image large, P pins it, X rejects it.</source>
        <translation>Die Bilder, die zu „Anzeigen“ und zum Filter passen. Ein Klick wählt eines; mit Umschalt oder Strg wählen Sie mehrere, auch auf der Karte. Die Leertaste zeigt das Bild groß, P heftet es an, X lehnt es ab.</translation>
    </message>
    <message>
        <source>Which images are shown: those that were taken, the target set, those that were not taken, …</source>
        <translation>Welche Bilder gezeigt werden: die ausgewählten, die Zielmenge, die nicht ausgewählten, …</translation>
    </message>
    <message>
        <source>The order of the images: by rank in the coreset, by cosine to their centroid, by centroid, by round or by name.</source>
        <translation>Die Reihenfolge der Bilder: nach Rang im Coreset, nach Kosinus zu ihrem Zentroid, nach Zentroid, nach Runde oder nach Name.</translation>
    </message>
    <message>
        <source>Shows only the images of a class, a folder or a centroid.</source>
        <translation>Zeigt nur die Bilder einer Klasse, eines Ordners oder eines Zentroids.</translation>
    </message>
    <message>
        <source>How large the images are shown.</source>
        <translation>Wie groß die Bilder gezeigt werden.</translation>
    </message>
    <message>
        <source>%1, %2 chosen in all</source>
        <translation>%1, insgesamt %2 gewählt</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Show the image large</source>
        <translation>Das Bild groß zeigen</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>Zu einem anderen Bild gehen</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>Zum ersten oder letzten Bild gehen</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Eine Seite auf oder ab gehen</translation>
    </message>
    <message>
        <source>Choose the images on the way</source>
        <translation>Die Bilder auf dem Weg auswählen</translation>
    </message>
</context>
<context>
    <name>coresift::HelpActions</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Then click what you want to have explained</source>
        <translation>Klicken Sie dann auf das, was erklärt werden soll</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About Coresift…</source>
        <translation>&amp;Über Coresift…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;&lt;b&gt;New study&lt;/b&gt;: drop the folder with your target images and the open-set folders.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Run next stage&lt;/b&gt; (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a time; &lt;b&gt;Run all&lt;/b&gt; does everything. Options… on the left changes a stage before it runs.&lt;/li&gt;&lt;li&gt;Move &lt;b&gt;budget&lt;/b&gt;, &lt;b&gt;clusters&lt;/b&gt; and &lt;b&gt;threshold&lt;/b&gt;: map, gallery and counter follow. &lt;b&gt;Keep this selection&lt;/b&gt; writes it into the study.&lt;/li&gt;&lt;li&gt;Click an image to see why it was taken. P pins the chosen images, X rejects them. The wheel zooms the map, dragging moves it, a double click shows all.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Export CSV&lt;/b&gt; (Ctrl+E), then &lt;b&gt;Pretrain&lt;/b&gt; and watch the loss; &lt;b&gt;Evaluate&lt;/b&gt; measures the encoder.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;&lt;b&gt;Neue Studie&lt;/b&gt;: Legen Sie den Ordner mit Ihren Zielbildern und die Ordner des Open-Sets ab.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Nächsten Schritt ausführen&lt;/b&gt; (Strg+R) liest ein, trainiert einen Retrieval-Encoder, bettet ein, berechnet die Karte und wählt aus, immer einen Schritt auf einmal; &lt;b&gt;Alle ausführen&lt;/b&gt; erledigt alles. Mit „Optionen…“ links ändern Sie einen Schritt, bevor er ausgeführt wird.&lt;/li&gt;&lt;li&gt;Verändern Sie &lt;b&gt;Budget&lt;/b&gt;, &lt;b&gt;Clusterzahl&lt;/b&gt; und &lt;b&gt;Schwelle&lt;/b&gt;: Karte, Galerie und Zähler folgen. &lt;b&gt;Diese Auswahl übernehmen&lt;/b&gt; schreibt sie in die Studie.&lt;/li&gt;&lt;li&gt;Klicken Sie auf ein Bild, um zu sehen, warum es ausgewählt wurde. P heftet die gewählten Bilder an, X lehnt sie ab. Das Mausrad zoomt die Karte, Ziehen verschiebt sie, ein Doppelklick zeigt alles.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CSV exportieren&lt;/b&gt; (Strg+E), dann &lt;b&gt;Vortrainieren&lt;/b&gt; und den Verlust beobachten; &lt;b&gt;Bewerten&lt;/b&gt; misst den Encoder.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>The way from folders of images to a coreset, in short.</source>
        <translation>Der Weg von Ordnern voller Bilder zu einem Coreset, in Kürze.</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>Alles im Fenster, was eine Taste tut.</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Die Version von Coresift und worauf es aufbaut.</translation>
    </message>
</context>
<context>
    <name>coresift::HoverCard</name>
    <message>
        <source>rank %1 · round %2 · cosine %3</source>
        <translation>Rang %1 · Runde %2 · Kosinus %3</translation>
    </message>
</context>
<context>
    <name>coresift::ImageMarks</name>
    <message>
        <source>pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>coresift::Inspector</name>
    <message>
        <source>Click an image in the gallery or on the map to see why it was taken.</source>
        <translation>Klicken Sie in der Galerie oder auf der Karte auf ein Bild, um zu sehen, warum es ausgewählt wurde.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 × %4</source>
        <translation>%1 „%2“, %3 × %4</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, Klasse %1</translation>
    </message>
    <message>
        <source>Not in the coreset.</source>
        <translation>Nicht im Coreset.</translation>
    </message>
    <message>
        <source>rank %1 · round %2 · centroid %3 · cosine %4</source>
        <translation>Rang %1 · Runde %2 · Zentroid %3 · Kosinus %4</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>Nächste Zielbilder</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>rank %1 · pinned by you · nearest centroid %2 · cosine %3</source>
        <translation>Rang %1 · von Ihnen angeheftet · nächster Zentroid %2 · Kosinus %3</translation>
    </message>
    <message>
        <source>The image that is current in the gallery or on the map.</source>
        <translation>Das Bild, das in der Galerie oder auf der Karte aktuell ist.</translation>
    </message>
    <message>
        <source>Why this image was taken: its rank in the coreset, the round and the centroid that took it, and how near it lies to that centroid (cosine, 1 is the same).</source>
        <translation>Warum dieses Bild ausgewählt wurde: sein Rang im Coreset, die Runde und der Zentroid, der es gewählt hat, und wie nah es diesem Zentroid liegt (Kosinus, 1 heißt gleich).</translation>
    </message>
    <message>
        <source>The target images that are most like this one, with their cosine. A click shows one.</source>
        <translation>Die Zielbilder, die diesem am ähnlichsten sind, mit ihrem Kosinus. Ein Klick zeigt eines.</translation>
    </message>
    <message>
        <source>A pinned image is taken first, whatever its rank; the budget stays the same.</source>
        <translation>Ein angeheftetes Bild wird zuerst genommen, gleich welchen Rang es hat; das Budget bleibt gleich.</translation>
    </message>
    <message>
        <source>A rejected image is never taken; another one fills its place. The reason is kept and exported.</source>
        <translation>Ein abgelehntes Bild wird nie genommen; ein anderes füllt seinen Platz. Der Grund wird gespeichert und exportiert.</translation>
    </message>
    <message>
        <source>What is known about the current image: where it lies, why it was taken, and what it is like.</source>
        <translation>Was über das aktuelle Bild bekannt ist: wo es liegt, warum es genommen wurde und wem es ähnelt.</translation>
    </message>
</context>
<context>
    <name>coresift::JobBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>What runs at the moment, how far it is and how long it will take; then how it ended.</source>
        <translation>Was gerade läuft, wie weit es ist und wie lange es dauert; danach, wie es endete.</translation>
    </message>
    <message>
        <source>Ends the running job. What it has finished is kept and can be gone on with later.</source>
        <translation>Beendet den laufenden Auftrag. Fertiges bleibt erhalten und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Shows the whole message about what went wrong, to be read or copied.</source>
        <translation>Zeigt die ganze Meldung darüber, was schiefging, zum Lesen oder Kopieren.</translation>
    </message>
</context>
<context>
    <name>coresift::JobModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen…</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>coresift::JobQueue</name>
    <message>
        <source>%1: finished</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1: abgebrochen. Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
</context>
<context>
    <name>coresift::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Take a smaller batch or image size.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht aus. Wählen Sie eine kleinere Batch- oder Bildgröße.</translation>
    </message>
    <message>
        <source>The job ended for an unknown reason.</source>
        <translation>Der Auftrag endete aus unbekanntem Grund.</translation>
    </message>
</context>
<context>
    <name>coresift::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No job has run yet. What you start while another job runs waits here.</source>
        <translation>Noch ist kein Auftrag gelaufen. Was Sie starten, während ein anderer Auftrag läuft, wartet hier.</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>&amp;Job abbrechen</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach h&amp;inten</translation>
    </message>
    <message>
        <source>Clear the l&amp;ist</source>
        <translation>Been&amp;dete entfernen</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays</source>
        <translation>Vergisst die beendeten Aufträge; was sie erzeugt haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Weiter a&amp;usführen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>The work that runs, waits and has ended. Jobs run one after another, in the order shown.</source>
        <translation>Was läuft, wartet und beendet ist. Aufträge laufen nacheinander in der gezeigten Reihenfolge.</translation>
    </message>
    <message>
        <source>Each job with its state and how far it is. The buttons below act on the one that is current.</source>
        <translation>Jeder Auftrag mit seinem Zustand und Fortschritt. Die Knöpfe darunter wirken auf den aktuellen.</translation>
    </message>
    <message>
        <source>Halts the running job where it is, so that the computer is free for something else; pressed again, it goes on.</source>
        <translation>Hält den laufenden Auftrag an, damit der Rechner für anderes frei ist; nochmals gedrückt geht er weiter.</translation>
    </message>
    <message>
        <source>Ends the current job. What it has finished is kept and can be gone on with later.</source>
        <translation>Beendet den aktuellen Auftrag. Fertiges bleibt erhalten und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Lets the current job run before the one above it.</source>
        <translation>Lässt den aktuellen Auftrag vor dem darüber laufen.</translation>
    </message>
    <message>
        <source>Lets the job below run before the current one.</source>
        <translation>Lässt den Auftrag darunter vor dem aktuellen laufen.</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays in the study.</source>
        <translation>Vergisst die beendeten Aufträge; was sie erzeugt haben, bleibt in der Studie.</translation>
    </message>
</context>
<context>
    <name>coresift::LargeView</name>
    <message>
        <source>Back to &amp;map</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>Back to map and gallery (Escape)</source>
        <translation>Zurück zu Karte und Galerie (Esc)</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>Nächste Zielbilder</translation>
    </message>
    <message>
        <source>Nearest open-set images</source>
        <translation>Nächste Bilder des Open-Sets</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Its near-copies</source>
        <translation>Beinahe-Kopien davon</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>Große Ansicht</translation>
    </message>
    <message>
        <source>One image as large as the window lets it be. The wheel, plus and minus zoom, 0 fits it; the arrows show the image before and after it, Escape goes back.</source>
        <translation>Ein Bild, so groß das Fenster es zulässt. Mausrad, Plus und Minus zoomen, 0 passt es ein; die Pfeile zeigen das Bild davor und danach, Escape führt zurück.</translation>
    </message>
    <message>
        <source>The image before this one, in the order of the gallery.</source>
        <translation>Das Bild davor, in der Reihenfolge der Galerie.</translation>
    </message>
    <message>
        <source>The image after this one, in the order of the gallery.</source>
        <translation>Das Bild danach, in der Reihenfolge der Galerie.</translation>
    </message>
    <message>
        <source>Images that are like this one, with their cosine: 1 is the same. A click shows one.</source>
        <translation>Bilder, die diesem ähneln, mit ihrem Kosinus: 1 ist dasselbe. Ein Klick zeigt eines.</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
</context>
<context>
    <name>coresift::LeakGate</name>
    <message>
        <source>First look for near-&amp;duplicates of the test images, and leave them out</source>
        <translation>Zuerst nach &amp;Beinahe-Duplikaten der Testbilder suchen und sie weglassen</translation>
    </message>
    <message>
        <source>An encoder that was trained on copies of the test images looks better than it is. Nobody has looked for such copies since the images changed.</source>
        <translation>Ein Encoder, der mit Kopien der Testbilder trainiert wurde, wirkt besser, als er ist. Seit die Bilder sich geändert haben, hat niemand nach solchen Kopien gesucht.</translation>
    </message>
    <message>
        <source>No image is a near-duplicate of a test image.</source>
        <translation>Kein Bild ist ein Beinahe-Duplikat eines Testbildes.</translation>
    </message>
    <message>
        <source>%1 images are near-duplicates of test images and are left out. “Leaks” in the gallery shows them.</source>
        <translation>%1 Bilder sind Beinahe-Duplikate von Testbildern und werden weggelassen. „Leaks“ in der Galerie zeigt sie.</translation>
    </message>
</context>
<context>
    <name>coresift::MainWindow</name>
    <message>
        <source>Coresift</source>
        <translation>Coresift</translation>
    </message>
    <message>
        <source>%1 – Coresift</source>
        <translation>%1 – Coresift</translation>
    </message>
    <message>
        <source>%1 files skipped</source>
        <translation>%1 Dateien übersprungen</translation>
    </message>
    <message>
        <source>Run the stage “Map” to see where the images lie.</source>
        <translation>Führen Sie den Schritt „Karte“ aus, um zu sehen, wo die Bilder liegen.</translation>
    </message>
    <message>
        <source>No image fits. Choose a budget on the left, or show other images.</source>
        <translation>Kein Bild passt. Wählen Sie links ein Budget oder zeigen Sie andere Bilder an.</translation>
    </message>
    <message>
        <source>The stop curve appears once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>Die Stoppkurve erscheint, sobald die Rangfolge des Open-Sets berechnet ist. Auswahlverfahren ohne Runden haben keine.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Ein Auftrag läuft</translation>
    </message>
    <message>
        <source>Stop the running job and close? What it has finished is kept and can be gone on with later.</source>
        <translation>Laufenden Auftrag anhalten und schließen? Was fertig ist, bleibt erhalten und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>What the stages report appears here.</source>
        <translation>Hier erscheint, was die Schritte melden.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>Stoppkurve</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>GPU: %1</source>
        <translation>GPU: %1</translation>
    </message>
    <message>
        <source>GPU: none</source>
        <translation>GPU: keine</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Rescan folders</source>
        <translation>Ordner &amp;erneut einlesen</translation>
    </message>
    <message>
        <source>Re&amp;locate a folder…</source>
        <translation>Ordner neu &amp;zuordnen…</translation>
    </message>
    <message>
        <source>Run &amp;next stage</source>
        <translation>&amp;Nächsten Schritt ausführen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>&amp;Alle ausführen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Train retrieval encoder…</source>
        <translation>Retrieval-Encoder &amp;trainieren…</translation>
    </message>
    <message>
        <source>&amp;Load encoder…</source>
        <translation>Encoder &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Pretrain…</source>
        <translation>&amp;Vortrainieren…</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>Diese Auswahl über&amp;nehmen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Search in gallery</source>
        <translation>In der Galerie suchen</translation>
    </message>
    <message>
        <source>Reject images</source>
        <translation>Bilder ablehnen</translation>
    </message>
    <message>
        <source>Why? The reason is kept and exported.</source>
        <translation>Warum? Der Grund wird behalten und mit exportiert.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Reject for a rea&amp;son…</source>
        <translation>Mit &amp;Grund ablehnen…</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>Markierung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>The centroids appear once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>Die Zentroide erscheinen, sobald das Open-Set geordnet ist. Auswahlverfahren ohne Runden haben keine.</translation>
    </message>
    <message>
        <source>Centroids</source>
        <translation>Zentroide</translation>
    </message>
    <message>
        <source>No coreset yet. Choose a budget on the left.</source>
        <translation>Noch kein Coreset. Wählen Sie links ein Budget.</translation>
    </message>
    <message>
        <source>Coreset</source>
        <translation>Coreset</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Export &amp;more…</source>
        <translation>&amp;Weiteres exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Join metadata…</source>
        <translation>&amp;Metadaten verbinden…</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>&amp;Ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (read-only) – Coresift</source>
        <translation>%1 (schreibgeschützt) – Coresift</translation>
    </message>
    <message>
        <source>The study&apos;s folder cannot be written to: the study is open for looking, and can be exported to another place.</source>
        <translation>In den Ordner der Studie kann nicht geschrieben werden: Sie ist zum Ansehen offen und kann an einen anderen Ort exportiert werden.</translation>
    </message>
    <message>
        <source>No file was skipped.</source>
        <translation>Keine Datei wurde übergangen.</translation>
    </message>
    <message>
        <source>Close when all jobs have ended</source>
        <translation>Schließen, wenn alle Aufträge beendet sind</translation>
    </message>
    <message>
        <source>The window closes when all jobs have ended.</source>
        <translation>Das Fenster schließt, wenn alle Aufträge beendet sind.</translation>
    </message>
    <message>
        <source>What stages and jobs have reported since the study was opened, oldest first. It can be selected and copied.</source>
        <translation>Was Schritte und Aufträge gemeldet haben, seit die Studie geöffnet wurde, das Älteste zuerst. Es lässt sich markieren und kopieren.</translation>
    </message>
    <message>
        <source>Views of the study: its map, how the selection came about, and what training and jobs do. Alt with a digit goes to one.</source>
        <translation>Ansichten der Studie: ihre Karte, wie die Auswahl zustande kam und was Training und Aufträge tun. Alt mit einer Ziffer führt zu einer.</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Aufträge (%1)</translation>
    </message>
    <message>
        <source>Shows only the images in the gallery whose path or class contains this text. Emptied, all are shown again.</source>
        <translation>Zeigt in der Galerie nur Bilder, deren Pfad oder Klasse diesen Text enthält. Leer werden wieder alle gezeigt.</translation>
    </message>
    <message>
        <source>Runs the first stage that is not done, with its settings as they are.</source>
        <translation>Führt den ersten noch nicht fertigen Schritt mit seinen Einstellungen aus.</translation>
    </message>
    <message>
        <source>Runs every stage that is not done, one after another.</source>
        <translation>Führt alle noch nicht fertigen Schritte nacheinander aus.</translation>
    </message>
    <message>
        <source>Writes the list of the images taken, with rank, cosine and what else is known of each.</source>
        <translation>Schreibt die Liste der genommenen Bilder mit Rang, Kosinus und was sonst von jedem bekannt ist.</translation>
    </message>
    <message>
        <source>Names the folders of a new study. Images are only read, never changed.</source>
        <translation>Benennt die Ordner einer neuen Studie. Bilder werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Opens the folder of a study that was made before.</source>
        <translation>Öffnet den Ordner einer früher angelegten Studie.</translation>
    </message>
    <message>
        <source>Looks for new, changed and deleted images in the folders of the study.</source>
        <translation>Sucht in den Ordnern der Studie nach neuen, geänderten und gelöschten Bildern.</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>Sagt der Studie, wo die Bilder eines Ordners jetzt sind, nachdem er verschoben wurde oder ein Laufwerk anders heißt. Nichts wird neu berechnet; in den Ordner wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Takes what a table says about the images, such as licence or patient, into the study.</source>
        <translation>Übernimmt in die Studie, was eine Tabelle über die Bilder sagt, etwa Lizenz oder Patient.</translation>
    </message>
    <message>
        <source>Writes images, chosen columns, features or marks. A check tells beforehand what would be written.</source>
        <translation>Schreibt Bilder, gewählte Spalten, Merkmale oder Markierungen. Eine Prüfung sagt vorher, was geschrieben würde.</translation>
    </message>
    <message>
        <source>Closes the window. While a job runs you are asked first.</source>
        <translation>Schließt das Fenster. Läuft ein Auftrag, werden Sie zuerst gefragt.</translation>
    </message>
    <message>
        <source>Takes back what was done last: a mark, a choice, a centroid left out, a run deleted.</source>
        <translation>Nimmt zurück, was zuletzt getan wurde: eine Markierung, eine Wahl, ein ausgelassener Zentroid, ein gelöschter Lauf.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Führt wieder aus, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are taken first, whatever their rank.</source>
        <translation>Die gewählten Bilder oder das gezeigte werden zuerst genommen, welchen Rang sie auch haben.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are never taken; others fill their places.</source>
        <translation>Die gewählten Bilder oder das gezeigte werden nie genommen; andere nehmen ihre Plätze ein.</translation>
    </message>
    <message>
        <source>Rejects the chosen images, or the one shown, with a reason that is kept and exported.</source>
        <translation>Lehnt die gewählten Bilder oder das gezeigte mit einem Grund ab, der aufbewahrt und exportiert wird.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are neither pinned nor rejected any more.</source>
        <translation>Die gewählten Bilder oder das gezeigte sind nicht mehr angeheftet und nicht mehr abgelehnt.</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>Was für ganz Coresift gilt, gleich welche Studie offen ist.</translation>
    </message>
    <message>
        <source>Zooms out until every image is on the map.</source>
        <translation>Verkleinert, bis jedes Bild auf der Karte ist.</translation>
    </message>
    <message>
        <source>Shows or hides this part of the window.</source>
        <translation>Zeigt oder verbirgt diesen Teil des Fensters.</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>Schreibt die gezeigte Auswahl in die Studie. Exporte und Vortraining verwenden die zuletzt übernommene.</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>Zeigt die Optionen des Retrieval-Encoders und trainiert ihn dann auf der Zielmenge.</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>Zeigt die Optionen des Vortrainings mit einer Vorhersage von Speicher und Zeit und startet es dann.</translation>
    </message>
    <message>
        <source>Stands with the image in the inspector, in the list of marks and in its export. It may be left empty.</source>
        <translation>Steht beim Bild im Inspektor, in der Liste der Markierungen und in deren Export. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Leave out centroid %1</source>
        <translation>Zentroid %1 auslassen</translation>
    </message>
    <message>
        <source>Stands with the centroid in its table, in the report and in the export of marks. It may be left empty.</source>
        <translation>Steht beim Zentroid in seiner Tabelle, im Bericht und im Export der Markierungen. Er kann leer bleiben.</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>Nimmt einen Encoder aus einer Datei mit Gewichten (safetensors, PyTorch) oder TorchScript, statt einen auf der Zielmenge zu trainieren.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>&amp;Bewerten…</translation>
    </message>
    <message>
        <source>Shows the tasks that the encoder can be measured in, and their options, and then measures it.</source>
        <translation>Zeigt die Aufgaben, in denen der Encoder gemessen werden kann, mit ihren Optionen, und misst ihn dann.</translation>
    </message>
</context>
<context>
    <name>coresift::MapLegend</name>
    <message>
        <source>target set %1</source>
        <translation>Zielmenge %1</translation>
    </message>
    <message>
        <source>coreset %1</source>
        <translation>Coreset %1</translation>
    </message>
    <message>
        <source>open-set %1</source>
        <translation>Open-Set %1</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>angeheftet %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <translation>abgelehnt %1</translation>
    </message>
</context>
<context>
    <name>coresift::MapPanel</name>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>How the images are laid out. UMAP keeps near images near; principal components (PCA) show the widest spread.</source>
        <translation>Wie die Bilder angeordnet sind. UMAP hält nahe Bilder beieinander; Hauptkomponenten (PCA) zeigen die größte Streuung.</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>Karte &amp;verschieben</translation>
    </message>
    <message>
        <source>Dragging moves the map (M)</source>
        <translation>Ziehen verschiebt die Karte (M)</translation>
    </message>
    <message>
        <source>Shift adds, Ctrl takes away, both keep what is in both; Escape clears.</source>
        <translation>Umschalt fügt hinzu, Strg nimmt weg, beide zusammen behalten, was in beidem liegt; Esc hebt alles auf.</translation>
    </message>
    <message>
        <source>Choose in a &amp;rectangle</source>
        <translation>In einem &amp;Rechteck wählen</translation>
    </message>
    <message>
        <source>Dragging chooses the images in a rectangle (R)</source>
        <translation>Ziehen wählt die Bilder in einem Rechteck (R)</translation>
    </message>
    <message>
        <source>Choose with a &amp;lasso</source>
        <translation>Mit dem &amp;Lasso wählen</translation>
    </message>
    <message>
        <source>Dragging chooses the images inside an outline (L)</source>
        <translation>Ziehen wählt die Bilder innerhalb eines Umrisses (L)</translation>
    </message>
    <message>
        <source>Every image by its features: near each other means alike to the encoder. Target images are blue circles, the coreset is orange diamonds, the rest of the open-set is grey. The wheel zooms, dragging moves or chooses, as the tools in the corner say; a click chooses an image, a double click shows all.</source>
        <translation>Alle Bilder nach ihren Merkmalen: Was nah beieinander liegt, ist für den Encoder ähnlich. Zielbilder sind blaue Kreise, das Coreset orange Rauten, der Rest des Open-Sets ist grau. Das Mausrad zoomt, Ziehen verschiebt oder wählt aus, je nach Werkzeug in der Ecke; ein Klick wählt ein Bild, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>The images of the study by their features: what the encoder finds alike lies near each other.</source>
        <translation>Die Bilder der Studie nach ihren Merkmalen: Was der Encoder ähnlich findet, liegt nahe beieinander.</translation>
    </message>
</context>
<context>
    <name>coresift::MapPlot</name>
    <message>
        <source>Map of the images</source>
        <translation>Karte der Bilder</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
</context>
<context>
    <name>coresift::MetadataDialog</name>
    <message>
        <source>Join metadata</source>
        <translation>Metadaten verbinden</translation>
    </message>
    <message>
        <source>A CSV with a row an image: its path, and columns such as licence, source, patient or date. They can then be filtered by, are shown beside each image, and go into exports.</source>
        <translation>Eine CSV-Datei mit einer Zeile je Bild: sein Pfad und Spalten wie Lizenz, Quelle, Patient oder Datum. Danach lässt sich nach ihnen filtern, sie werden neben jedem Bild gezeigt und mit exportiert.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>the first named path, file, filename or image</source>
        <translation>die erste namens path, file, filename oder image</translation>
    </message>
    <message>
        <source>A path that is not there may stand for the one image of that &amp;file name</source>
        <translation>Ein Pfad, den es nicht gibt, darf für das einzige Bild mit diesem Datei&amp;namen stehen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;CSV file</source>
        <translation>&amp;CSV-Datei</translation>
    </message>
    <message>
        <source>Images &amp;of</source>
        <translation>Bilder v&amp;on</translation>
    </message>
    <message>
        <source>Column of &amp;paths</source>
        <translation>Spalte der &amp;Pfade</translation>
    </message>
    <message>
        <source>Table about the images</source>
        <translation>Tabelle zu den Bildern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The table, with the names of its columns in the first line. It is read once and kept in the study.</source>
        <translation>Die Tabelle mit den Spaltennamen in der ersten Zeile. Sie wird einmal gelesen und in der Studie behalten.</translation>
    </message>
    <message>
        <source>The folder of the study that the paths in the table belong to.</source>
        <translation>Der Ordner der Studie, zu dem die Pfade der Tabelle gehören.</translation>
    </message>
    <message>
        <source>The column that says which image a row is about; empty finds it by its name.</source>
        <translation>Die Spalte, die sagt, um welches Bild es in einer Zeile geht; leer wird sie am Namen erkannt.</translation>
    </message>
    <message>
        <source>For tables whose paths are of another computer: the file name alone is looked for, and taken where only one image has it.</source>
        <translation>Für Tabellen mit Pfaden eines anderen Rechners: Es wird nur der Dateiname gesucht und genommen, wo nur ein Bild ihn hat.</translation>
    </message>
</context>
<context>
    <name>coresift::MissingFoldersBar</name>
    <message>
        <source>Features, map and coreset are kept in the study and can be used without the images; pictures cannot be shown, and stages that read images cannot run.</source>
        <translation>Merkmale, Karte und Coreset liegen in der Studie und sind ohne die Bilder nutzbar; Bilder lassen sich nicht zeigen, und Schritte, die Bilder lesen, können nicht laufen.</translation>
    </message>
    <message>
        <source>Relocate a fol&amp;der…</source>
        <translation>Or&amp;dner neu zuordnen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk, or say where the images are now.</source>
        <translation>Nicht da: %1. Schließen Sie das Laufwerk an oder geben Sie an, wo die Bilder jetzt sind.</translation>
    </message>
    <message>
        <source>The folder of the study cannot be written to. Copy the study elsewhere to relocate a folder.</source>
        <translation>In den Ordner der Studie kann nicht geschrieben werden. Kopieren Sie die Studie an einen anderen Ort, um einen Ordner neu zuzuordnen.</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk.</source>
        <translation>Nicht da: %1. Schließen Sie das Laufwerk an.</translation>
    </message>
</context>
<context>
    <name>coresift::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>Zielmenge</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here</source>
        <translation>Ordner mit Ihren Zielbildern hier ablegen</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>Open-Set</translation>
    </message>
    <message>
        <source>Drop the folder with unlabelled images here</source>
        <translation>Ordner mit Bildern ohne Labels hier ablegen</translation>
    </message>
    <message>
        <source>Test set (optional)</source>
        <translation>Testmenge (optional)</translation>
    </message>
    <message>
        <source>Labelled images to measure encoders on, in a folder for each class</source>
        <translation>Bilder mit Labels, an denen Encoder gemessen werden, in einem Ordner je Klasse</translation>
    </message>
    <message>
        <source>Folder names are &amp;classes</source>
        <translation>Ordnernamen sind &amp;Klassen</translation>
    </message>
    <message>
        <source>Images take the name of the folder they lie in as their class</source>
        <translation>Bilder erhalten den Namen des Ordners, in dem sie liegen, als Klasse</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Study folder</source>
        <translation>Studienordner</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>A study keeps what is computed of some folders of images in a folder of its own. The images stay where they are and are only read.</source>
        <translation>Eine Studie bewahrt, was aus einigen Bilderordnern berechnet wird, in einem eigenen Ordner auf. Die Bilder bleiben, wo sie sind, und werden nur gelesen.</translation>
    </message>
    <message>
        <source>Images of the domain you care about; some hundred to some thousand. No labels are needed.</source>
        <translation>Bilder des Gebiets, um das es Ihnen geht; einige hundert bis einige tausend. Labels sind nicht nötig.</translation>
    </message>
    <message>
        <source>A large collection of unlabelled images, in which those that help are looked for.</source>
        <translation>Eine große Sammlung von Bildern ohne Labels, in der die hilfreichen gesucht werden.</translation>
    </message>
    <message>
        <source>Images with known classes, to measure an encoder when it is trained. They are never trained on.</source>
        <translation>Bilder mit bekannten Klassen, um einen trainierten Encoder zu messen. Mit ihnen wird nie trainiert.</translation>
    </message>
    <message>
        <source>Where the study is kept: settings, features, coreset and trained encoders. It is made anew and may not lie in a folder of images.</source>
        <translation>Wo die Studie liegt: Einstellungen, Merkmale, Coreset und trainierte Encoder. Der Ordner wird neu angelegt und darf nicht in einem Bilderordner liegen.</translation>
    </message>
    <message>
        <source>Classes, columns of labels, boxes and masks are those of the data set&apos;s own annotations, and the images of its official test split become the test set.</source>
        <translation>Klassen, Spalten mit Labels, Rahmen und Masken sind die der Annotationen des Datensatzes, und die Bilder seiner offiziellen Testaufteilung werden die Testmenge.</translation>
    </message>
    <message>
        <source>Use the classes and official splits of %1</source>
        <translation>Klassen und offizielle Aufteilungen von %1 verwenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>coresift::OptionForm</name>
    <message>
        <source>This is not a value that the field can have.</source>
        <translation>Diesen Wert kann das Feld nicht annehmen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>coresift::OptionsDialog</name>
    <message>
        <source>Use a smaller batch</source>
        <translation>Kleineren Batch verwenden</translation>
    </message>
    <message>
        <source>Takes the largest batch that memory bears with these options. A smaller batch has fewer images to compare, even where several of them make one step.</source>
        <translation>Nimmt die größte Batchgröße, die der Speicher mit diesen Optionen trägt. Ein kleinerer Batch hat weniger Bilder zum Vergleichen, auch wenn mehrere davon einen Schritt ausmachen.</translation>
    </message>
    <message>
        <source>Use batches of %1, %2 a step</source>
        <translation>Batchgröße %1 verwenden, %2 je Schritt</translation>
    </message>
    <message>
        <source>Use a batch of %1</source>
        <translation>Batchgröße %1 verwenden</translation>
    </message>
</context>
<context>
    <name>coresift::PickModel</name>
    <message>
        <source>%1
rank %2, taken only here</source>
        <translation>%1
Rang %2, nur hier ausgewählt</translation>
    </message>
    <message>
        <source>%1
rank %2, taken by both</source>
        <translation>%1
Rang %2, von beiden ausgewählt</translation>
    </message>
</context>
<context>
    <name>coresift::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>coresift::RecentStudies</name>
    <message>
        <source>%1 is not there. Is a disk missing?</source>
        <translation>%1 ist nicht da. Fehlt ein Datenträger?</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
</context>
<context>
    <name>coresift::RelocateDialog</name>
    <message>
        <source>Relocate a folder</source>
        <translation>Ordner neu zuordnen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>Sagt der Studie, wo die Bilder eines Ordners jetzt sind, nachdem er verschoben wurde oder ein Laufwerk anders heißt. Nichts wird neu berechnet; in den Ordner wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder of the study that has moved; those that are missing are marked.</source>
        <translation>Der Ordner der Studie, der verschoben wurde; fehlende sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>Where its images are now. A moment after it is typed, the line below says how many of the known images are there.</source>
        <translation>Wo seine Bilder jetzt sind. Kurz nach der Eingabe sagt die Zeile darunter, wie viele der bekannten Bilder dort sind.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Relocate</source>
        <translation>Neu &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Folder of images</source>
        <translation>Bil&amp;derordner</translation>
    </message>
    <message>
        <source>It was at</source>
        <translation>Er war in</translation>
    </message>
    <message>
        <source>It is &amp;now at</source>
        <translation>Er ist &amp;jetzt in</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>Wo sind die Bilder jetzt?</translation>
    </message>
    <message>
        <source>No image of this folder is known yet.</source>
        <translation>Aus diesem Ordner ist noch kein Bild bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 images looked for are there.</source>
        <translation>%1 von %2 gesuchten Bildern sind dort.</translation>
    </message>
</context>
<context>
    <name>coresift::ResultsPanel</name>
    <message>
        <source>What encoders are worth: the evaluation of the one in use, task by task and class by class, and a comparison that tells whether the coreset helped.</source>
        <translation>Was Encoder taugen: die Bewertung des verwendeten, Aufgabe für Aufgabe und Klasse für Klasse, und ein Vergleich, der sagt, ob das Coreset geholfen hat.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Did the coreset help?</source>
        <translation>Hat das Coreset geholfen?</translation>
    </message>
    <message>
        <source>A row for each task that the encoder was measured in. Open one to see its classes, and what each is most often taken for. The interval is where the figure lies for 95 of 100 other samples of test images.</source>
        <translation>Eine Zeile für jede Aufgabe, in der der Encoder gemessen wurde. Aufgeklappt zeigt sie ihre Klassen und wofür jede am häufigsten gehalten wird. Im Intervall liegt der Wert für 95 von 100 anderen Stichproben von Testbildern.</translation>
    </message>
    <message>
        <source>Comparison of training sets</source>
        <translation>Vergleich der Trainingsmengen</translation>
    </message>
    <message>
        <source>What an encoder reaches that was trained on each set of images, all with the same number of steps: mean and standard deviation over the seeds.</source>
        <translation>Was ein Encoder erreicht, der auf der jeweiligen Bildmenge trainiert wurde, alle mit gleich vielen Schritten: Mittel und Standardabweichung über die Startwerte.</translation>
    </message>
    <message>
        <source>Comparison of training sets, drawn</source>
        <translation>Vergleich der Trainingsmengen als Zeichnung</translation>
    </message>
    <message>
        <source>Trainings of each set, from other first weights. With one alone nobody can tell a gain from noise.</source>
        <translation>Trainings je Menge, von anderen Anfangsgewichten aus. Mit nur einem kann niemand Gewinn von Rauschen unterscheiden.</translation>
    </message>
    <message>
        <source>as the target set alone</source>
        <translation>wie die Zielmenge allein</translation>
    </message>
    <message>
        <source>Steps of each training, the same for all. At first as many as the study&apos;s epochs are on the target set alone.</source>
        <translation>Schritte jedes Trainings, für alle gleich. Zunächst so viele, wie die Epochen der Studie auf der Zielmenge allein ergeben.</translation>
    </message>
    <message>
        <source>as the study&apos;s coreset</source>
        <translation>wie das Coreset der Studie</translation>
    </message>
    <message>
        <source>Images of the coreset and of the random set: a count, or a share such as 2%.</source>
        <translation>Bilder des Coresets und der Zufallsmenge: eine Anzahl oder ein Anteil wie 2%.</translation>
    </message>
    <message>
        <source>Trains and measures what is not there yet; an interrupted comparison goes on</source>
        <translation>Trainiert und misst, was noch nicht da ist; ein unterbrochener Vergleich geht weiter</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Images added</source>
        <translation>Hinzugefügte Bilder</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren auf</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Messen mit</translation>
    </message>
    <message>
        <source>Compare training sets</source>
        <translation>Trainingsmengen vergleichen</translation>
    </message>
    <message>
        <source>%1, measured %2</source>
        <translation>%1, gemessen %2</translation>
    </message>
    <message>
        <source>Compare trains the same number of steps on each set of images, with several seeds, and measures each. It takes as long as so many trainings, and goes on where it was interrupted.</source>
        <translation>Vergleichen trainiert gleich viele Schritte auf jeder Bildmenge, mit mehreren Startwerten, und misst jedes Mal. Es dauert so lange wie so viele Trainings und geht weiter, wo es unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet: Evaluate, in the menu Training, measures the encoder in use.</source>
        <translation>Noch wurde nichts bewertet: Bewerten im Menü Training misst den verwendeten Encoder.</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own to measure beside them.</source>
        <translation>Wie jeder Encoder gemessen wird, und eigene Encoder, die daneben gemessen werden.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The comparison below is not complete: this trains and measures what it lacks, with the options that it was begun with.</source>
        <translation>Der Vergleich unten ist nicht vollständig: Damit wird trainiert und gemessen, was ihm fehlt, mit den Optionen, mit denen er begonnen wurde.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>“%1” is no number of images: a count or a share such as 2% is needed.</source>
        <translation>„%1“ ist keine Bilderzahl: nötig ist eine Anzahl oder ein Anteil wie 2%.</translation>
    </message>
    <message>
        <source>Check two sets of images and one task at least; encoders of your own, under Options, count as sets</source>
        <translation>Kreuzen Sie mindestens zwei Bildmengen und eine Aufgabe an; eigene Encoder, unter Optionen, zählen als Mengen</translation>
    </message>
</context>
<context>
    <name>coresift::RunEdits</name>
    <message>
        <source>delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>delete the runs</source>
        <translation>Läufe löschen</translation>
    </message>
</context>
<context>
    <name>coresift::RunModel</name>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: target set and coreset</source>
        <translation>%1: Zielmenge und Coreset</translation>
    </message>
    <message>
        <source>%1: target set and random images</source>
        <translation>%1: Zielmenge und zufällige Bilder</translation>
    </message>
    <message>
        <source>%1: target set and open-set</source>
        <translation>%1: Zielmenge und Open-Set</translation>
    </message>
    <message>
        <source>%1: target set</source>
        <translation>%1: Zielmenge</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, in Verwendung</translation>
    </message>
    <message>
        <source>%1 images, %2 steps</source>
        <translation>%1 Bilder, %2 Trainingsschritte</translation>
    </message>
    <message>
        <source>A double click or F2 writes a note.</source>
        <translation>Mit Doppelklick oder F2 schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>%1 neighbours: %2</source>
        <translation>%1 Nachbarn: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>The mean over the steps of that epoch</source>
        <translation>Mittelwert über die Schritte dieser Epoche</translation>
    </message>
    <message>
        <source>Loss, last epoch</source>
        <translation>Verlust, letzte Epoche</translation>
    </message>
    <message>
        <source>Loss, best epoch</source>
        <translation>Verlust, beste Epoche</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>Weighted nearest neighbours: 20 of them, or the first number that was asked</source>
        <translation>Gewichtete nächste Nachbarn: 20, oder die erste Anzahl, die verlangt war</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlot</name>
    <message>
        <source>step</source>
        <translation>Trainingsschritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>gleitender Mittelwert</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>Das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>feature spread</source>
        <translation>Streuung der Merkmale</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>effektiver Rang</translation>
    </message>
    <message>
        <source>kNN accuracy, %</source>
        <translation>kNN-Genauigkeit, %</translation>
    </message>
    <message>
        <source>%1 of each step</source>
        <translation>%1 je Trainingsschritt</translation>
    </message>
    <message>
        <source>Curves of the training runs</source>
        <translation>Kurven der Trainingsläufe</translation>
    </message>
    <message>
        <source>Curve of the training run</source>
        <translation>Kurve des Trainingslaufs</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>uniformity</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>output spread</source>
        <translation>Streuung der Ausgaben</translation>
    </message>
    <message>
        <source>There are no such figures of this run. What is told of features and outputs is measured now and then while it trains; kNN needs classes and a test folder.</source>
        <translation>Von diesem Lauf gibt es diese Werte nicht. Angaben zu Merkmalen und Ausgaben werden während des Trainings ab und zu gemessen; kNN braucht Klassen und einen Testordner.</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlotBar</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>Glätt&amp;ung</translation>
    </message>
    <message>
        <source>Logar&amp;ithmic</source>
        <translation>Logar&amp;ithmisch</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>Schreibt das Gezeigte als PNG, SVG oder PDF oder seine Zahlen als CSV</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF or CSV (*.png *.svg *.pdf *.csv)</source>
        <translation>PNG, SVG, PDF oder CSV (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>Gezeichneter Wert</translation>
    </message>
    <message>
        <source>Share of the moving mean that stays at each step; 0 % shows the values themselves</source>
        <translation>Anteil des gleitenden Mittelwerts, der bei jedem Trainingsschritt erhalten bleibt; 0 % zeigt die Werte selbst</translation>
    </message>
    <message>
        <source>The vertical axis</source>
        <translation>Die senkrechte Achse</translation>
    </message>
    <message>
        <source>How the curves above or below are drawn, and how they leave the window.</source>
        <translation>Wie die Kurven darüber oder darunter gezeichnet und exportiert werden.</translation>
    </message>
    <message>
        <source>Evens out the curve, so that its course is seen through the noise. At 0 % the values themselves are drawn; exported numbers are never smoothed.</source>
        <translation>Glättet die Kurve, damit ihr Verlauf im Rauschen zu sehen ist. Bei 0 % werden die Werte selbst gezeichnet; exportierte Zahlen sind nie geglättet.</translation>
    </message>
    <message>
        <source>Gives each power of ten the same height: small changes late in a run are seen better.</source>
        <translation>Gibt jeder Zehnerpotenz dieselbe Höhe: Kleine Änderungen spät im Lauf sind besser zu sehen.</translation>
    </message>
    <message>
        <source>What is drawn. Feature spread: 0 when all images get the same feature. Effective rank: how many dimensions the features take up. Alignment: how far two views of an image lie apart, the lower the better. Uniformity: how evenly features cover the sphere, the lower the more even. Output spread: 0 when the method has collapsed. kNN: accuracy on the test set.</source>
        <translation>Was gezeichnet wird. Streuung der Merkmale: 0, wenn alle Bilder dasselbe Merkmal bekommen. Effektiver Rang: wie viele Dimensionen die Merkmale einnehmen. Ausrichtung: wie weit zwei Ansichten eines Bildes auseinanderliegen, je niedriger, desto besser. Gleichmäßigkeit: wie eben die Merkmale die Kugel bedecken, je niedriger, desto gleichmäßiger. Streuung der Ausgaben: 0, wenn das Verfahren kollabiert ist. kNN: Genauigkeit auf der Testmenge.</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Zweiter Wert</translation>
    </message>
    <message>
        <source>What is drawn beside it, with its axis on the right, where a single run is shown</source>
        <translation>Was daneben gezeichnet wird, mit der Achse rechts, wenn ein einzelner Lauf gezeigt wird</translation>
    </message>
    <message>
        <source>nothing beside it</source>
        <translation>nichts daneben</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>coresift::RunsPanel</name>
    <message>
        <source>Reopen settin&amp;gs…</source>
        <translation>Einstellungen wie&amp;der öffnen…</translation>
    </message>
    <message>
        <source>Opens the options of a stage as this run had them</source>
        <translation>Öffnet die Optionen eines Schritts so, wie dieser Lauf sie hatte</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo brings a run back until the study is closed</source>
        <translation>„Rückgängig“ holt einen Lauf zurück, bis die Studie geschlossen wird</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Train a retrieval encoder or pretrain: each run appears here with its settings and figures.</source>
        <translation>Trainieren Sie einen Retrieval-Encoder oder trainieren Sie vor: Jeder Lauf erscheint hier mit seinen Einstellungen und Kennzahlen.</translation>
    </message>
    <message>
        <source>Select runs in the table to see their losses over one another.</source>
        <translation>Markieren Sie Läufe in der Tabelle, um ihre Verluste übereinander zu sehen.</translation>
    </message>
    <message>
        <source>All trainings of this study, to be compared, taken up again or deleted.</source>
        <translation>Alle Trainings dieser Studie, zum Vergleichen, Wiederaufnehmen oder Löschen.</translation>
    </message>
    <message>
        <source>Every training of this study with the settings in which they differ and their best figures. Select some to lay their curves over one another; the note can be edited.</source>
        <translation>Jedes Training dieser Studie mit den Einstellungen, in denen sie sich unterscheiden, und den besten Zahlen. Markieren Sie einige, um ihre Kurven übereinanderzulegen; die Notiz ist änderbar.</translation>
    </message>
    <message>
        <source>The curves of the runs that are selected in the table, over one another. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>Die Kurven der in der Tabelle markierten Läufe übereinander. Das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Edit the note of the run</source>
        <translation>Die Notiz des Laufs bearbeiten</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Halts the training after its step, whichever window or command line started it; it keeps its memory, and goes on when it is told to</source>
        <translation>Hält das Training nach seinem Schritt an, gleich welches Fenster oder welche Befehlszeile es gestartet hat; es behält seinen Speicher und geht auf Befehl weiter</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>Ends the training with a checkpoint, whichever window or command line started it; the same settings go on with it</source>
        <translation>Beendet das Training mit einem Checkpoint, gleich welches Fenster oder welche Befehlszeile es gestartet hat; dieselben Einstellungen setzen es fort</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Measures the encoder of this run, and keeps the figures with it</source>
        <translation>Misst den Encoder dieses Laufs und bewahrt die Zahlen bei ihm auf</translation>
    </message>
</context>
<context>
    <name>coresift::SamplingPanel</name>
    <message>
        <source>How images are ranked: simcore is the method, the others are there to compare with</source>
        <translation>Wie die Rangfolge der Bilder entsteht: simcore ist die Methode, die anderen dienen dem Vergleich</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Images to take at most; without it the stop rule takes at most 50 for each target image</source>
        <translation>Höchstzahl der Bilder; ohne Budget nimmt die Stoppregel höchstens 50 je Zielbild</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget, images</source>
        <translation>Budget, Bilder</translation>
    </message>
    <message>
        <source>Centroids of the target set: each picks one image a round</source>
        <translation>Zentroide der Zielmenge: Jeder wählt ein Bild je Runde</translation>
    </message>
    <message>
        <source>S&amp;top rule</source>
        <translation>St&amp;oppregel</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>Enden, wo die Ähnlichkeit unter die Schwelle fällt</translation>
    </message>
    <message>
        <source>Threshold: share of the reference round&apos;s similarity</source>
        <translation>Schwelle: Anteil an der Ähnlichkeit der Referenzrunde</translation>
    </message>
    <message>
        <source>Patience: the round that sets the reference</source>
        <translation>Geduld: die Runde, die als Referenz dient</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>Diese Auswahl überneh&amp;men</translation>
    </message>
    <message>
        <source>Write what is shown as the study&apos;s coreset</source>
        <translation>Das Gezeigte als Coreset der Studie schreiben</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusterzahl</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 % of the open-set</source>
        <translation>%1 % des Open-Sets</translation>
    </message>
    <message>
        <source>, ended by the stop rule</source>
        <translation>, beendet durch die Stoppregel</translation>
    </message>
    <message>
        <source>, all there is</source>
        <translation>, alles, was da ist</translation>
    </message>
    <message>
        <source>, %1 rounds</source>
        <translation>, %1 Runden</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Budget, percent of the open-set</source>
        <translation>Budget, Prozent des Open-Sets</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Einheit des Budgets</translation>
    </message>
    <message>
        <source>Skip c&amp;opies</source>
        <translation>Ohne &amp;Kopien</translation>
    </message>
    <message>
        <source>Of images that are near-copies of one another only one is taken, and none that is a near-copy of a target or test image. Needs the stage “Find duplicates”.</source>
        <translation>Von Bildern, die Beinahe-Kopien voneinander sind, wird nur eines ausgewählt, und keines, das die Beinahe-Kopie eines Ziel- oder Testbilds ist. Braucht den Schritt „Duplikate finden“.</translation>
    </message>
    <message>
        <source>Bits of 256 in which the perceptual hashes of two near-copies differ, at most</source>
        <translation>Bits von 256, in denen sich die perzeptuellen Hashs zweier Beinahe-Kopien unterscheiden, höchstens</translation>
    </message>
    <message>
        <source>How many images of the open-set are taken, and by which rule. Map, gallery and counter follow at once; nothing is written until you keep the selection.</source>
        <translation>Wie viele Bilder des Open-Sets ausgewählt werden und nach welcher Regel. Karte, Galerie und Zähler folgen sofort; geschrieben wird erst, wenn Sie die Auswahl übernehmen.</translation>
    </message>
    <message>
        <source>How images are ranked. simcore: each centroid of the target set takes its nearest image, round after round. random, single centroid, k-centre and nearest are there to compare with.</source>
        <translation>Wie die Bilder in eine Rangfolge kommen. simcore: Jeder Zentroid der Zielmenge nimmt sein nächstes Bild, Runde um Runde. random, single centroid, k-centre und nearest dienen zum Vergleich.</translation>
    </message>
    <message>
        <source>The most images that are taken, as a number or as a share of the open-set. Without a budget the stop rule alone ends the selection, at 50 images for each target image at most.</source>
        <translation>Wie viele Bilder höchstens ausgewählt werden, als Anzahl oder als Anteil des Open-Sets. Ohne Budget beendet allein die Stoppregel die Auswahl, bei höchstens 50 Bildern je Zielbild.</translation>
    </message>
    <message>
        <source>Into how many clusters the target set is divided. Each has a centroid, and each centroid takes one image a round: more clusters follow finer differences within the target set. Another number ranks the open-set anew.</source>
        <translation>In wie viele Cluster die Zielmenge geteilt wird. Jeder hat einen Zentroid, und jeder Zentroid nimmt ein Bild je Runde: Mehr Cluster folgen feineren Unterschieden in der Zielmenge. Eine andere Anzahl berechnet die Rangfolge des Open-Sets neu.</translation>
    </message>
    <message>
        <source>The stop rule ends the selection in the round whose mean similarity falls under the threshold τ, a share of that of round p, the patience: what comes later is too unlike the target set to help. The stop curve shows where that is.</source>
        <translation>Die Stoppregel beendet die Auswahl in der Runde, deren mittlere Ähnlichkeit unter die Schwelle τ fällt, einen Anteil an der Ähnlichkeit von Runde p, der Geduld: Was später kommt, ist der Zielmenge zu unähnlich, um zu helfen. Die Stoppkurve zeigt, wo das ist.</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>Schreibt die gezeigte Auswahl in die Studie. Exporte und Vortraining verwenden die zuletzt übernommene.</translation>
    </message>
    <message>
        <source>What the numbers say about this selection, in plain words.</source>
        <translation>Was die Zahlen über diese Auswahl sagen, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Cosine of copies, at least</source>
        <translation>Kosinus von Kopien, mindestens</translation>
    </message>
    <message>
        <source>Differing bits of copies, at most</source>
        <translation>Verschiedene Bits von Kopien, höchstens</translation>
    </message>
    <message>
        <source>Cosine of two near-copies&apos; features, at least.</source>
        <translation>Kosinus der Merkmale zweier Beinahe-Kopien, mindestens.</translation>
    </message>
    <message>
        <source>Pairs under %1 were not looked for: lower “%2” in the options of “%3” to find them.</source>
        <translation>Paare unter %1 wurden nicht gesucht: „%2“ in den Optionen von „%3“ senken, um sie zu finden.</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorFiguresModel</name>
    <message>
        <source>Mean cosine of a target image to the nearest image taken</source>
        <translation>Mittlerer Kosinus eines Zielbilds zum nächsten ausgewählten Bild</translation>
    </message>
    <message>
        <source>Nine of ten target images have an image taken that is at least so near</source>
        <translation>Neun von zehn Zielbildern haben ein ausgewähltes Bild, das mindestens so nah ist</translation>
    </message>
    <message>
        <source>Mean cosine of an image taken to the nearest target image</source>
        <translation>Mittlerer Kosinus eines ausgewählten Bildes zum nächsten Zielbild</translation>
    </message>
    <message>
        <source>For the selection alone</source>
        <translation>Nur für die Auswahl</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Auswahlverfahren</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10. Perzentil</translation>
    </message>
    <message>
        <source>Cosine of picks</source>
        <translation>Kosinus der Auswahl</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorOverlapModel</name>
    <message>
        <source>%1 images are taken by both, %2 of those that either takes</source>
        <translation>%1 Bilder wählen beide aus, %2 der Bilder, die eines von beiden auswählt</translation>
    </message>
</context>
<context>
    <name>coresift::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Thumbnails are made again from the images when they are needed</source>
        <translation>Vorschaubilder werden aus den Bildern neu erzeugt, wenn sie gebraucht werden</translation>
    </message>
    <message>
        <source>&amp;Restore the window&apos;s layout</source>
        <translation>Fenste&amp;ranordnung wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the panels back to where they were at the first start</source>
        <translation>Bringt die Bereiche wieder dorthin, wo sie beim ersten Start waren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and undo begins afresh. While a job runs, this waits for the next start.</source>
        <translation>Das Fenster wird in der anderen Sprache neu aufgebaut, und das Rückgängigmachen beginnt von vorn. Solange ein Auftrag läuft, wartet dies bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Threads at most</source>
        <translation>&amp;Threads höchstens</translation>
    </message>
    <message>
        <source>Taken at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Thumbnails on &amp;disk, at most</source>
        <translation>Vorschaubil&amp;der auf dem Datenträger, höchstens</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>E&amp;mpty it</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>What the search for near-duplicates keeps of the images; it is computed again when it is needed. Features, map and runs stay.</source>
        <translation>Was die Suche nach Beinahe-Duplikaten von den Bildern behält; es wird bei Bedarf neu berechnet. Merkmale, Karte und Läufe bleiben.</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>Was für ganz Coresift gilt, gleich welche Studie offen ist.</translation>
    </message>
    <message>
        <source>The language of the window. Files that are written do not depend on it.</source>
        <translation>Die Sprache des Fensters. Geschriebene Dateien hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>How many cores are used at once. Fewer leave the computer free for other work; results are the same.</source>
        <translation>Wie viele Kerne zugleich genutzt werden. Weniger lassen den Rechner für anderes frei; die Ergebnisse sind dieselben.</translation>
    </message>
    <message>
        <source>How much disk the small pictures of the gallery may take. When it is full, those not seen for long go first.</source>
        <translation>Wie viel Platz die kleinen Bilder der Galerie belegen dürfen. Ist er voll, gehen die lange nicht gesehenen zuerst.</translation>
    </message>
    <message>
        <source>Cache of this study</source>
        <translation>Zwischenspeicher dieser Studie</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie bewirken</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>Alles im Fenster, was eine Taste tut.</translation>
    </message>
    <message>
        <source>Shows only the lines in which this text occurs.</source>
        <translation>Zeigt nur die Zeilen, in denen dieser Text vorkommt.</translation>
    </message>
    <message>
        <source>Each action with its keys and the menu or the view that has it. A view&apos;s keys act while it has the focus.</source>
        <translation>Jede Aktion mit ihren Tasten und dem Menü oder der Ansicht, zu der sie gehört. Die Tasten einer Ansicht wirken, solange sie den Fokus hat.</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedView</name>
    <message>
        <source>Skipped files</source>
        <translation>Übergangene Dateien</translation>
    </message>
    <message>
        <source>Files in the study&apos;s folders that are not used, each with the reason: damaged, too small, of another kind, or the same as another one.</source>
        <translation>Dateien in den Ordnern der Studie, die nicht genutzt werden, je mit dem Grund: beschädigt, zu klein, anderer Art oder gleich einer anderen.</translation>
    </message>
</context>
<context>
    <name>coresift::StageModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>läuft, %1 %</translation>
    </message>
</context>
<context>
    <name>coresift::StagePanel</name>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;ptionen…</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>Take the retrieval encoder from a file instead of training one</source>
        <translation>Den Retrieval-Encoder aus einer Datei nehmen, statt einen zu trainieren</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>The stages of a study, in order. Each shows whether it is missing something, ready, running, done, stale or failed, and its key figure. Stale: something before it has changed since; nothing is computed again unasked.</source>
        <translation>Die Schritte einer Studie der Reihe nach. Jeder zeigt, ob ihm etwas fehlt, ob er bereit ist, läuft, fertig, veraltet oder fehlgeschlagen ist, und seine wichtigste Kennzahl. Veraltet: Etwas davor hat sich seitdem geändert; nichts wird ungefragt neu berechnet.</translation>
    </message>
    <message>
        <source>Runs the stage that is chosen in the list. What was interrupted goes on where it was.</source>
        <translation>Führt den Schritt aus, der in der Liste gewählt ist. Was unterbrochen wurde, geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Shows the settings of the stage that is chosen in the list, and then runs it.</source>
        <translation>Zeigt die Einstellungen des Schritts, der in der Liste gewählt ist, und führt ihn dann aus.</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>Nimmt einen Encoder aus einer Datei mit Gewichten (safetensors, PyTorch) oder TorchScript, statt einen auf der Zielmenge zu trainieren.</translation>
    </message>
</context>
<context>
    <name>coresift::StartBox</name>
    <message>
        <source>Weights to start from</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Pretraining starts from fresh weights. Started from a trained encoder of the same backbone, it fine-tunes that one in a fifth of the epochs.</source>
        <translation>Das Vortraining beginnt mit neuen Gewichten. Beginnt es mit einem trainierten Encoder desselben Backbones, passt es diesen in einem Fünftel der Epochen an.</translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>the retrieval encoder</source>
        <translation>der Retrieval-Encoder</translation>
    </message>
    <message>
        <source>the same encoder as last time</source>
        <translation>derselbe Encoder wie beim letzten Mal</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Starts from an encoder in a file of weights: safetensors or PyTorch.</source>
        <translation>Beginnt mit einem Encoder aus einer Gewichtsdatei: safetensors oder PyTorch.</translation>
    </message>
    <message>
        <source>Start from an encoder</source>
        <translation>Mit einem Encoder beginnen</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Encoder (*.safetensors *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>coresift::StartPage</name>
    <message>
        <source>A study compares a few images of your domain, the target set, with a large unlabelled collection, the open-set, and finds the part of it that helps: the coreset.</source>
        <translation>Eine Studie vergleicht wenige Bilder Ihres Fachgebiets, die Zielmenge, mit einer großen Sammlung ohne Labels, dem Open-Set, und findet darin den Teil, der weiterhilft: das Coreset.</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here, or choose</source>
        <translation>Legen Sie den Ordner mit Ihren Zielbildern hier ab, oder wählen Sie</translation>
    </message>
    <message>
        <source>Ne&amp;w study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>Name the folders: a few images of your domain, and a disk full of others.</source>
        <translation>Nennen Sie die Ordner: einige Bilder aus Ihrem Gebiet und einen Datenträger voll anderer.</translation>
    </message>
    <message>
        <source>Open st&amp;udy…</source>
        <translation>Studie öffn&amp;en…</translation>
    </message>
    <message>
        <source>Go on with a study folder made before.</source>
        <translation>Mit einem früher angelegten Studienordner weitermachen.</translation>
    </message>
    <message>
        <source>Try the &amp;demo…</source>
        <translation>&amp;Demo ausprobieren…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Zuletzt geöffnete Studien</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>No study was opened yet.</source>
        <translation>Es wurde noch keine Studie geöffnet.</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>A&amp;us der Liste entfernen</translation>
    </message>
    <message>
        <source>The study itself stays where it is</source>
        <translation>Die Studie selbst bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>12,300 small pictures of clothes: find the footwear among them. Needs no network.</source>
        <translation>12.300 kleine Bilder von Kleidung: Finden Sie darunter die Schuhe. Braucht kein Netz.</translation>
    </message>
    <message>
        <source>Its pictures are not here. Install the package dataset-fashion-mnist (in a terminal: sudo apt install dataset-fashion-mnist) and start Coresift again.</source>
        <translation>Die Bilder dafür sind nicht da. Installieren Sie das Paket dataset-fashion-mnist (in einem Terminal: sudo apt install dataset-fashion-mnist) und starten Sie Coresift erneut.</translation>
    </message>
    <message>
        <source>Asks for the folders of target set and open-set, and makes a study folder that keeps all results. Nothing is written into the folders of images.</source>
        <translation>Fragt nach den Ordnern von Zielmenge und offener Menge und legt einen Studienordner für alle Ergebnisse an. In die Bilderordner wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Opens the folder of a study, with everything as it was left.</source>
        <translation>Öffnet den Ordner einer Studie, alles wie zuletzt.</translation>
    </message>
    <message>
        <source>Makes a small study of pictures that are on this computer, to see how all of it works.</source>
        <translation>Legt eine kleine Studie aus Bildern dieses Rechners an, um zu sehen, wie alles geht.</translation>
    </message>
    <message>
        <source>The studies that were opened last. Enter or a double click opens one; Delete takes it off the list and leaves the study alone.</source>
        <translation>Die zuletzt geöffneten Studien. Enter oder ein Doppelklick öffnet eine; Entf nimmt sie von der Liste und lässt die Studie, wie sie ist.</translation>
    </message>
    <message>
        <source>Takes the study off this list. The study itself stays where it is.</source>
        <translation>Nimmt die Studie von dieser Liste. Die Studie selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Die Studie öffnen</translation>
    </message>
</context>
<context>
    <name>coresift::StopCurvePlot</name>
    <message>
        <source>The stop rule ends the selection at %1 images: after round %2 the mean similarity falls under %3 of round %4&apos;s.</source>
        <translation>Die Stoppregel beendet die Auswahl bei %1 Bildern: Nach Runde %2 fällt die mittlere Ähnlichkeit unter das %3-Fache der Ähnlichkeit von Runde %4.</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2, before similarity falls under %3 of round %4&apos;s.</source>
        <translation>Das Budget beendet die Auswahl bei %1 Bildern in Runde %2, bevor die Ähnlichkeit unter das %3-Fache der Ähnlichkeit von Runde %4 fällt.</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2.</source>
        <translation>Das Budget beendet die Auswahl bei %1 Bildern in Runde %2.</translation>
    </message>
    <message>
        <source>Every image of the open-set was taken: %1 in %2 rounds.</source>
        <translation>Alle Bilder des Open-Sets wurden ausgewählt: %1 in %2 Runden.</translation>
    </message>
    <message>
        <source>%1 rounds are known so far; more are being ranked.</source>
        <translation>Bisher sind %1 Runden bekannt; weitere werden berechnet.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>mean cosine of the round&apos;s picks</source>
        <translation>mittlerer Kosinus der Bilder der Runde</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>Stoppkurve</translation>
    </message>
    <message>
        <source>threshold τ %1</source>
        <translation>Schwelle τ %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>Stoppregel</translation>
    </message>
    <message>
        <source>How near the images taken in each round lie to the target set. Where the curve falls under the threshold, the stop rule ends the selection. Drag the lines to change threshold or budget.</source>
        <translation>Wie nah die in jeder Runde genommenen Bilder an der Zielmenge liegen. Wo die Kurve unter die Schwelle fällt, beendet die Stoppregel die Auswahl. Ziehen Sie die Linien, um Schwelle oder Budget zu ändern.</translation>
    </message>
    <message>
        <source>How likeness to the target set falls from round to round, and where the selection ends.</source>
        <translation>Wie die Ähnlichkeit zur Zielmenge von Runde zu Runde abnimmt und wo die Auswahl endet.</translation>
    </message>
</context>
<context>
    <name>coresift::StudyActions</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zuletzt &amp;geöffnete</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Beri&amp;cht…</translation>
    </message>
    <message>
        <source>The study as one HTML page or PDF: sets, settings, coreset, curves, evaluation</source>
        <translation>Die Studie als eine HTML-Seite oder PDF: Mengen, Einstellungen, Coreset, Kurven, Bewertung</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
</context>
<context>
    <name>coresift::StudyCommands</name>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Export the coreset as CSV</source>
        <translation>Coreset als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Join metadata</source>
        <translation>Metadaten verbinden</translation>
    </message>
    <message>
        <source>Relocate a folder</source>
        <translation>Ordner neu zuordnen</translation>
    </message>
    <message>
        <source>Scan the folders first: choose “Scan folders” on the left and press Run.</source>
        <translation>Lesen Sie zuerst die Ordner ein: Wählen Sie links „Ordner einlesen“ und klicken Sie auf „Ausführen“.</translation>
    </message>
    <message>
        <source>Train a retrieval encoder on the target set, or load one.</source>
        <translation>Trainieren Sie einen Retrieval-Encoder auf der Zielmenge oder laden Sie einen.</translation>
    </message>
    <message>
        <source>Embed the images: their features make the map and the coreset.</source>
        <translation>Betten Sie die Bilder ein: Aus ihren Merkmalen entstehen Karte und Coreset.</translation>
    </message>
    <message>
        <source>Load retrieval encoder</source>
        <translation>Retrieval-Encoder laden</translation>
    </message>
</context>
<context>
    <name>coresift::TaskForms</name>
    <message>
        <source>&amp;Nearest neighbours</source>
        <translation>&amp;Nächste Nachbarn</translation>
    </message>
    <message>
        <source>&amp;Logistic regression</source>
        <translation>&amp;Logistische Regression</translation>
    </message>
    <message>
        <source>&amp;Columns of labels</source>
        <translation>&amp;Spalten mit Labels</translation>
    </message>
    <message>
        <source>Linear, &amp;published protocol</source>
        <translation>Linear, &amp;veröffentlichtes Protokoll</translation>
    </message>
    <message>
        <source>&amp;Fine-tuning</source>
        <translation>&amp;Feinabstimmung</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;Detektion</translation>
    </message>
    <message>
        <source>&amp;Segmentation</source>
        <translation>Se&amp;gmentierung</translation>
    </message>
    <message>
        <source>The classes of the nearest images vote. Exact, and done in seconds.</source>
        <translation>Die Klassen der nächsten Bilder stimmen ab. Exakt und in Sekunden fertig.</translation>
    </message>
    <message>
        <source>A linear classifier on the features, its penalty chosen on a fifth that is held out: the answer in seconds.</source>
        <translation>Ein linearer Klassifikator auf den Merkmalen, seine Strafe auf einem zurückgehaltenen Fünftel gewählt: die Antwort in Sekunden.</translation>
    </message>
    <message>
        <source>Logistic regression for each column of the study&apos;s metadata: maker and model, sex and age, what a table says.</source>
        <translation>Logistische Regression für jede Spalte der Metadaten der Studie: Hersteller und Modell, Geschlecht und Alter, was eine Tabelle sagt.</translation>
    </message>
    <message>
        <source>A linear layer learns for 100 epochs on the frozen encoder, as the paper does it.</source>
        <translation>Eine lineare Schicht lernt 100 Epochen lang auf dem eingefrorenen Encoder, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The whole network learns, from all labels or from a share of them.</source>
        <translation>Das ganze Netz lernt, aus allen Labels oder einem Anteil davon.</translation>
    </message>
    <message>
        <source>A RetinaNet on the encoder learns the boxes; average precision as MS COCO has it.</source>
        <translation>Ein RetinaNet auf dem Encoder lernt die Rahmen; mittlere Präzision wie bei MS COCO.</translation>
    </message>
    <message>
        <source>A DeepLab v3+ on the encoder learns the masks; mean intersection over union.</source>
        <translation>Ein DeepLab v3+ auf dem Encoder lernt die Masken; mittlerer Schnitt durch Vereinigung.</translation>
    </message>
</context>
<context>
    <name>coresift::ThumbnailStrip</name>
    <message>
        <source>Row of similar images</source>
        <translation>Reihe ähnlicher Bilder</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>Zu einem anderen Bild gehen</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>Das Bild zeigen</translation>
    </message>
</context>
<context>
    <name>coresift::TrainingPanel</name>
    <message>
        <source>Train a retrieval encoder or pretrain on target and coreset: the loss appears here as it falls.</source>
        <translation>Trainieren Sie einen Retrieval-Encoder oder trainieren Sie auf Zielmenge und Coreset vor: Hier sehen Sie den Verlust sinken.</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>Retrieval-Encoder</translation>
    </message>
    <message>
        <source>pretraining</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Training run shown</source>
        <translation>Gezeigter Trainingslauf</translation>
    </message>
    <message>
        <source>Train retrieval encoder…</source>
        <translation>Retrieval-Encoder trainieren…</translation>
    </message>
    <message>
        <source>Pretrain…</source>
        <translation>Vortrainieren…</translation>
    </message>
    <message>
        <source>How the run goes</source>
        <translation>Wie der Lauf verläuft</translation>
    </message>
    <message>
        <source>The training that runs or ran last: how it goes, step by step, and whether it is healthy.</source>
        <translation>Das Training, das läuft oder zuletzt lief: wie es Schritt für Schritt geht und ob es gesund ist.</translation>
    </message>
    <message>
        <source>Which training is drawn: that of the retrieval encoder, which finds the coreset, or the pretraining on target set and coreset.</source>
        <translation>Welches Training gezeichnet wird: das des Retrieval-Encoders, der das Coreset findet, oder das Vortraining auf Zielmenge und Coreset.</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>Zeigt die Optionen des Retrieval-Encoders und trainiert ihn dann auf der Zielmenge.</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>Zeigt die Optionen des Vortrainings mit einer Vorhersage von Speicher und Zeit und startet es dann.</translation>
    </message>
    <message>
        <source>The figure chosen below, over the steps of the training. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>Die unten gewählte Größe über die Schritte des Trainings. Das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Paused: the run goes on when the job does. %1</source>
        <translation>Pausiert: Der Lauf geht weiter, wenn der Auftrag weitergeht. %1</translation>
    </message>
    <message>
        <source>Paused: the run goes on when it is resumed among the runs. %1</source>
        <translation>Pausiert: Der Lauf geht weiter, wenn er unter „Läufe“ fortgesetzt wird. %1</translation>
    </message>
</context>
<context>
    <name>coresift::Workbench</name>
    <message>
        <source>Every stage is done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>One centroid at least has to pick.</source>
        <translation>Mindestens ein Zentroid muss wählen.</translation>
    </message>
    <message>
        <source>leave out the centroid</source>
        <translation>Zentroid auslassen</translation>
    </message>
    <message>
        <source>let the centroid pick</source>
        <translation>Zentroid wählen lassen</translation>
    </message>
    <message>
        <source>Compare selectors</source>
        <translation>Auswahlverfahren vergleichen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.</source>
        <translation>Findet den Teil eines Open-Sets von Bildern, der einer Zielmenge am nächsten liegt, und trainiert auf beiden einen Encoder vor.</translation>
    </message>
    <message>
        <source>Study folder to open</source>
        <translation>Studienordner, der geöffnet werden soll</translation>
    </message>
    <message>
        <source>Language: en, de, ko or zh_CN</source>
        <translation>Sprache: en, de, ko oder zh_CN</translation>
    </message>
    <message>
        <source>Write the map as a PNG and end, without a window</source>
        <translation>Karte als PNG schreiben und enden, ohne Fenster</translation>
    </message>
    <message>
        <source>Write the loss curve as a PNG and end, without a window</source>
        <translation>Verlustkurve als PNG schreiben und enden, ohne Fenster</translation>
    </message>
    <message>
        <source>End as soon as the window can be used: to measure the start</source>
        <translation>Beenden, sobald das Fenster benutzbar ist: um den Start zu messen</translation>
    </message>
</context>
</TS>
