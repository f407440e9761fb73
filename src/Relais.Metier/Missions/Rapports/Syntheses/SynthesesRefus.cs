using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

public sealed record SyntheseIntrouvable() : Refus("synthese-introuvable", "Cette synthèse n’existe pas, ou elle ne vous est pas ouverte.");

public sealed record SyntheseNonModifiable() : Refus("synthese-non-modifiable", "Cette synthèse est remise au préfet : son texte est figé. Rouvrez-la avec un motif pour la changer.");

public sealed record SyntheseDejaOuverte() : Refus("synthese-deja-ouverte", "Cette synthèse est déjà en cours d’écriture : rechargez la page.");

public sealed record EssentielDeSyntheseManquant() : Refus("essentiel-de-synthese-manquant", "Écrivez « L’essentiel en 5 lignes » : c’est ce que le préfet lit d’abord.");

public sealed record MotifDeReouvertureManquant() : Refus("motif-de-reouverture-manquant", "Dites pourquoi la synthèse est reprise : le motif reste dans l’historique.");

public sealed record SyntheseModifieeEntretemps() : Refus(
    "synthese-modifiee-entretemps", "Cette synthèse a changé pendant votre action, qui n’a donc pas été faite. Relisez la page, puis recommencez.");
