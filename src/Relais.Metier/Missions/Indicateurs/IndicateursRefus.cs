using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

public sealed record IndicateurIncomplet(string Manque) : Refus("indicateur-incomplet", $"Il manque {Manque} à cet indicateur : renseignez-le.");

public sealed record SommeSansObjet() : Refus(
    "somme-sans-objet", "Seul un effectif se somme : un taux, une médiane ou un indice ne s’additionne pas. Décochez « se somme », ou changez la nature.");

public sealed record SeuilHorsDesUsages() : Refus("seuil-hors-des-usages", "Choisissez un seuil de 2 à 100, ou laissez vide si le producteur cache déjà les petits effectifs.");

public sealed record CodeDIndicateurInvalide() : Refus("code-d-indicateur-invalide", "Écrivez un code en minuscules sans accent, de 2 à 60 caractères, avec des tirets : « taux-de-chomage ».");

public sealed record IndicateurDejaDecrit(string Code) : Refus("indicateur-deja-decrit", $"« {Code} » est déjà au catalogue : choisissez un autre code, ou modifiez celui-là.");

public sealed record IndicateurModifieEntreTemps() : Refus(
    "indicateur-modifie-entre-temps", "Cet indicateur a été modifié pendant votre saisie. Relisez la version actuelle, puis recommencez.");

public sealed record SommeInterdite(string Libelle, string Nature) : Refus(
    "somme-interdite", $"« {Libelle} » est un indicateur de nature « {Nature} » : il ne se somme pas d’un territoire à l’autre. Montrez les valeurs une à une.");

public sealed record SommeAvecCaseCachee(string Libelle, int Cachees) : Refus(
    "somme-avec-case-cachee", $"{Cachees} valeur{(Cachees > 1 ? "s" : "")} de « {Libelle} » {(Cachees > 1 ? "sont cachées" : "est cachée")} : aucun total, même partiel, ne se calcule, car il permettrait de la retrouver par différence.");

public sealed record SommeDeMillesimes(string Libelle) : Refus(
    "somme-de-millesimes", $"Les valeurs de « {Libelle} » ne viennent pas toutes de la même édition du même fichier : elles ne se somment pas.");

public sealed record TableauSansTitre() : Refus("tableau-sans-titre", "Donnez un titre au tableau, de 120 caractères au plus.");

public sealed record TableauVide() : Refus("tableau-vide", "Choisissez au moins un quartier et un indicateur.");

public sealed record TableauTropGrand() : Refus(
    "tableau-trop-grand", $"Un tableau partagé montre au plus {TableauPartage.QuartiersAuPlus} quartiers et {TableauPartage.IndicateursAuPlus} indicateurs : au-delà, il ne se lit plus. Faites-en deux.");

public sealed record NoteTropLongue() : Refus("note-trop-longue", $"Une note tient en {TableauPartage.LongueurDUneNote} caractères : raccourcissez-la.");

public sealed record QuartierHorsDuDepartement() : Refus("quartier-hors-du-departement", "Un des quartiers choisis n’est pas de votre département : retirez-le.");

public sealed record TableauDUnAutre(string Auteur) : Refus("tableau-d-un-autre", $"Ce tableau est celui de {Auteur} : demandez-lui de le modifier, ou faites le vôtre.");

public sealed record TableauModifieEntreTemps() : Refus(
    "tableau-modifie-entre-temps", "Ce tableau a été modifié pendant votre saisie. Relisez la version actuelle, puis recommencez.");

public sealed record PublicationSansFin() : Refus("publication-sans-fin", "Choisissez une fin de publication entre demain et dans un an.");

public sealed record PublicationDejaRetiree() : Refus("publication-deja-retiree", "Cette adresse est déjà retirée : elle ne montre plus rien.");

public sealed record FichierIllisible(string Raison) : Refus("fichier-illisible", $"Ce fichier ne se lit pas : {Raison}");

public sealed record FichierTropLourd() : Refus("fichier-trop-lourd", "Ce fichier dépasse 50 Mo : découpez-le, ou importez-le en ligne de commande.");

public sealed record FichierDejaTraite() : Refus("fichier-deja-traite", "Ce fichier n’est plus en attente : il a été importé ou abandonné. Déposez-le de nouveau.");

public sealed record CorrespondanceIncomplete(string Manque) : Refus("correspondance-incomplete", $"{Manque} Choisissez une colonne.");

public sealed record ImportRefuse(int Lignes) : Refus("import-refuse", $"{Lignes} refus : rien n’a été écrit. Corrigez le fichier, puis déposez-le de nouveau.");

public sealed record AnneeHorsDesUsages() : Refus("annee-hors-des-usages", "Écrivez une année entre 1990 et 2100, ou laissez vide si le producteur ne la dit pas.");
